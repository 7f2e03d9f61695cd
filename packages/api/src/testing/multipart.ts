/** The smallest file that is judged to be a PDF. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

const boundary = 'kavel-test-boundary';

/** A multipart form as `app.inject` wants it: fields, and files in the field `file`. */
export function multipartOf(fields: Record<string, string>, files: { name: string; bytes: Buffer }[] = []) {
  const part = (disposition: string, bytes: Buffer) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ];
  const parts = [
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...files.flatMap(({ name, bytes }) => part(`name="file"; filename="${name}"`, bytes)),
  ];
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
