import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';

/** A line of the api's or jobs' own log: JSON, as pino writes it. */
const PinoLine = z.object({
  level: z.number(),
  msg: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
});
const WARN = 40;
const TAIL = 15;

/**
 * Writes all a process says to `<folder>/<name>.log`, shows only its warnings and errors on the
 * terminal, and remembers its last lines for when it crashes.
 */
export function keepLog(folder: string, name: string, show: (line: string) => void) {
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(join(folder, `${name}.log`), { flags: 'w' });
  const tail: string[] = [];
  const read = (stream: Readable | null, isError: boolean) => {
    if (!stream) return;
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      file.write(`${line}\n`);
      tail.push(line);
      if (tail.length > TAIL) tail.shift();
      const notable = notableIn(line, isError);
      if (notable) show(`${name.padEnd(4)} │ ${notable}`);
    });
  };
  return { read, lastLines: () => tail.map(wordsOf) };
}

/** What of a log line the person at the terminal should see, if anything. */
function notableIn(line: string, isError: boolean): string | undefined {
  const parsed = PinoLine.safeParse(parse(line));
  if (!parsed.success) return isError ? line : undefined;
  return parsed.data.level < WARN ? undefined : wordsOf(line);
}

/** A log line for a person: of a line of JSON, its message and the error's. */
function wordsOf(line: string): string {
  const parsed = PinoLine.safeParse(parse(line));
  if (!parsed.success) return line;
  const { msg = '', err } = parsed.data;
  return err && err.message !== msg ? `${msg}: ${err.message}` : msg;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
