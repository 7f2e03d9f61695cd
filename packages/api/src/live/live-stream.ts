import { PassThrough } from 'node:stream';
import type { Reader } from '@kavel/core/live';

/** Who reads so slowly that so much waits for him is cut off; he comes back and reads his page again. */
const mostWaitingBytes = 256 * 1024;
/** How long a browser waits before it comes back. */
const retryMs = 2000;

/** One open stream of server-sent events (HTML Living Standard, 9.2). */
export interface LiveStream {
  reader: Reader;
  /** By the clock of this process, in milliseconds. */
  openedAt: number;
  body: PassThrough;
  send(event: string, data: unknown): void;
  /** Keeps the line open through proxies that close a silent one. */
  beat(): void;
  end(): void;
}

export function openStream(reader: Reader): LiveStream {
  const body = new PassThrough();
  const write = (text: string) => {
    if (body.writableEnded || body.destroyed) return;
    if (body.writableLength > mostWaitingBytes) body.destroy();
    else body.write(text);
  };
  // Said at once, so that the headers go out: a browser takes the stream for open when they come.
  write(`retry: ${retryMs}\n\n`);
  return {
    reader,
    openedAt: performance.now(),
    body,
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    beat: () => write(': here\n\n'),
    end: () => void body.end(),
  };
}
