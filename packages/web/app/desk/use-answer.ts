import { useEffect, useState } from 'react';

/** How long a pause in typing is before Kavel is asked. */
const pauseMilliseconds = 250;

interface Question {
  /** Where to ask. */
  path: string;
  /** What is asked about, where it does not fit in the address. */
  body?: Readonly<Record<string, string>>;
}

/**
 * What Kavel says to a question that changes while somebody types: asked after a short pause, the last one counts.
 * Until the new answer is there, the one before stands and is stale. Nothing of the page is read again.
 */
export function useAnswer<T>(question: Question | null) {
  const [said, setSaid] = useState<{ to: string; answer: T | null } | null>(null);
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask<T>(JSON.parse(asked) as Question, stop.signal).then(
        (answer) => setSaid({ to: asked, answer }),
        () => stop.signal.aborted || setSaid({ to: asked, answer: null }),
      );
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  const isStale = asked !== null && said?.to !== asked;
  return {
    answer: asked === null ? null : (said?.answer ?? null),
    isStale,
    hasFailed: !isStale && asked !== null && said?.answer === null,
  };
}

async function ask<T>({ path, body }: Question, signal: AbortSignal): Promise<T> {
  const post = body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) };
  const response = await fetch(path, { ...post, signal });
  return (await response.json()) as T;
}
