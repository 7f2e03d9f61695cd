import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Busboy } from '@fastify/busboy';
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
  const reading: Promise<void>[] = [];
  busboy.on('field', (name, value) => body.fields.append(name, value));
  busboy.on('file', (_name, stream, name, _encoding, mediaType) => {
    const pass = () => void stream.resume();
    // An empty file input posts one file without a name.
    if (!name) return pass();
    if (reading.length >= maxFiles) {
      body.problems.push({ pointer: '/files', code: 'too-many-files', params: { name } });
      return pass();
    }
    reading.push(
      buffer(stream).then((bytes) => {
        if (stream.truncated)
          body.problems.push({ pointer: '/files', code: 'file-too-large', params: { name } });
        else body.files.push(new File([new Uint8Array(bytes)], name, { type: mediaType }));
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    busboy.on('finish', resolve).on('error', reject);
    Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
      .on('error', reject)
      .pipe(busboy);
  });
  await Promise.all(reading);
  return body;
}
