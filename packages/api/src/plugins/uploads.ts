import { DomainError } from '@kavel/core';
import { largestFileBytes, mostFiles } from '@kavel/core/files';
import type { FastifyRequest } from 'fastify';

/** What a multipart form brought, the files in memory; a file that is too large is cut one byte beyond the limit. */
export interface Upload {
  fields: Record<string, string>;
  files: { name: string; bytes: Buffer }[];
}

/** Reads a multipart form. Files without a name (an empty file field) are left out; more than twice the limit are refused unread. */
export async function readUpload(request: FastifyRequest, mostBytes = largestFileBytes): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new DomainError('broken-rule', 'not-multipart', 'Send multipart/form-data.');
  }
  const upload: Upload = { fields: {}, files: [] };
  const limits = { fileSize: mostBytes + 1, files: mostFiles * 2, fields: 20, fieldSize: 64 * 1024 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      upload.fields[part.fieldname] = String(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (part.filename || bytes.length > 0) upload.files.push({ name: part.filename || 'file', bytes });
  }
  return upload;
}
