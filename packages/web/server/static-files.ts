import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { acceptedEncoding, isCompressible } from './compression.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

interface StaticFile {
  type: string;
  plain: Buffer;
  packed: Map<string, Buffer>;
}

/**
 * Serves the built client files from memory. Only paths found at start exist, so no request can name a file
 * outside the folder. Returns false for a path that is not a file.
 */
export function createStaticFiles(folder: string): (req: IncomingMessage, res: ServerResponse) => boolean {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    // Hidden files and folders are the build's own notes.
    if (
      !entry.isFile() ||
      relative(folder, path)
        .split(sep)
        .some((part) => part.startsWith('.'))
    )
      continue;
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      type,
      plain: readFileSync(path),
      packed: new Map(),
    });
  }
  return (req, res) => {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(path);
    if (!file) return false;
    const encoding = isCompressible(file.type) ? acceptedEncoding(req.headers['accept-encoding']) : undefined;
    const body = encoding ? pack(file, encoding) : file.plain;
    res.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': body.length,
      // Names under /assets/ carry a hash of their content.
      'Cache-Control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    res.end(req.method === 'HEAD' ? undefined : body);
    return true;
  };
}

function pack(file: StaticFile, encoding: 'br' | 'gzip'): Buffer {
  const known = file.packed.get(encoding);
  if (known) return known;
  const made = encoding === 'br' ? brotliCompressSync(file.plain) : gzipSync(file.plain, { level: 9 });
  file.packed.set(encoding, made);
  return made;
}
