import { vi } from 'vitest';

interface Asked {
  path: string;
  answer: () => void;
}

/**
 * Does something with an API in place of ours, which answers only when everything that can be asked without its answer
 * was asked. So each wave is one round trip: the paths that are asked for at the same time. What no answer is
 * given for is an empty page of a list.
 */
export async function wavesOf(
  act: () => Promise<unknown>,
  answers: Readonly<Record<string, unknown>>,
): Promise<string[][]> {
  const waves: string[][] = [];
  let waiting: Asked[] = [];
  const answerAll = (seen: number) => {
    if (waiting.length > seen) return void setImmediate(answerAll, waiting.length);
    const wave = waiting;
    waiting = [];
    waves.push(wave.map(({ path }) => path));
    for (const { answer } of wave) answer();
  };
  vi.stubGlobal('fetch', (request: Request) => {
    const path = new URL(request.url).pathname;
    if (waiting.length === 0) setImmediate(answerAll, 0);
    return new Promise<Response>((resolve) => {
      const body = answers[path] ?? { items: [], nextCursor: null };
      waiting.push({ path, answer: () => resolve(Response.json(body)) });
    });
  });
  try {
    await act();
  } finally {
    vi.unstubAllGlobals();
  }
  return waves;
}
