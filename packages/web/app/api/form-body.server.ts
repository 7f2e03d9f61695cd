import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { FieldProblem } from './problem.ts';

export interface FormBody {
  fields: URLSearchParams;
  files: File[];
  /** Files that were not even read to their end. */
  problems: FieldProblem[];
}

const maxFiles = 5;
const maxFileBytes = 10_000_000 * 1.05;
const maxFieldBytes = 200_000;

/**
 * Reads a posted form with its files, holding at most five of ten megabytes in memory: what is larger or more is
 * let pass by and named among the problems, so that the rest of what was typed is not lost with it.
 */
export async function readForm(request: Request): Promise<FormBody> {
  const body: FormBody = { fields: new URLSearchParams(), files: [], problems: [] };
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return body;
  if (!type.startsWith('multipart/form-data')) {
    body.fields = new URLSearchParams(await request.text());
    return body;
  }
  const busboy = new Busboy({
    headers: { 'content-type': type },
    limits: { fileSize: maxFileBytes, files: 50, fields: 200, fieldSize: maxFieldBytes },
  });
  const { promise: read, resolve, reject } = Promise.withResolvers<void>();
  const reading: Promise<void>[] = [];
  busboy.on('field', (name, value) => body.fields.append(name, value));
  busboy.on('file', (_field, stream, name, _encoding, mediaType) => {
    // An empty file input posts one file without a name.
    if (!name || reading.length >= maxFiles) {
      if (name) body.problems.push({ pointer: '/files', code: 'too-many-files', params: { name } });
      stream.on('error', reject).resume();
      return;
    }
    const file = readFile(stream, name, mediaType, body);
    // Caught at once: a form that breaks off fails its files before anyone waits for them.
    file.catch(reject);
    reading.push(file);
  });
  busboy.on('finish', resolve).on('error', reject);
  Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    .on('error', reject)
    .pipe(busboy);
  await read;
  await Promise.all(reading);
  return body;
}

async function readFile(stream: BusboyFileStream, name: string, type: string, body: FormBody): Promise<void> {
  const bytes = await buffer(stream);
  if (stream.truncated) body.problems.push({ pointer: '/files', code: 'file-too-large', params: { name } });
  else body.files.push(new File([new Uint8Array(bytes)], name, { type }));
}
