import { fileTypeFromBuffer } from 'file-type';
import { compoundFileNames } from './compound-file-names.ts';
import type { FileRefusal } from './file.codes.ts';
import { largestFileBytes } from './file.limits.ts';
import { compoundTypes, fileTypes, unsafeTypes } from './file.types.ts';
import { fileName } from './file-name.ts';
import { zipNames } from './zip-names.ts';

export type FileVerdict = { ok: true; mediaType: string; name: string } | { ok: false; refusal: FileRefusal };

/**
 * Whether a file is taken, as what and under which name, judged by its bytes and never by its name: PDF,
 * Office and OpenDocument, images. Programs, web pages, and documents with macros are unsafe; all else, text
 * too, is no type that is asked for. Not a virus scanner: that stands before Kavel where one is needed.
 */
export async function judgeFile(
  bytes: Uint8Array,
  name: string,
  mostBytes = largestFileBytes,
): Promise<FileVerdict> {
  if (bytes.length === 0) return { ok: false, refusal: 'file-empty' };
  if (bytes.length > mostBytes) return { ok: false, refusal: 'file-too-large' };
  if (looksLikeCode(bytes)) return { ok: false, refusal: 'file-unsafe' };
  const mediaType = await mediaTypeOf(bytes);
  if (mediaType === 'unsafe') return { ok: false, refusal: 'file-unsafe' };
  const extensions = mediaType === undefined ? undefined : fileTypes[mediaType];
  if (mediaType === undefined || extensions === undefined) return { ok: false, refusal: 'file-type' };
  return { ok: true, mediaType, name: fileName(name, extensions) };
}

/** Text that a browser or a shell would run: markup (HTML, SVG, XML) or a script with its interpreter. */
function looksLikeCode(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 256));
  const isWide = start[0] === 0xff && start[1] === 0xfe;
  const text = start.toString(isWide ? 'utf16le' : 'utf8').replace(/^[\ufeff\s]+/u, '');
  return /^(<[!?a-z]|#!)/i.test(text);
}

async function mediaTypeOf(bytes: Uint8Array): Promise<string | undefined> {
  // It fails on some torn archives: of those nobody can say what they are.
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (detected === undefined) return undefined;
  if (detected.mime === 'application/x-cfb') return compoundTypeOf(compoundFileNames(bytes));
  if (unsafeTypes.has(detected.mime) || detected.mime.includes('macroenabled')) return 'unsafe';
  const isPacked = detected.mime.includes('officedocument') || detected.mime.includes('opendocument');
  return isPacked ? packedTypeOf(detected.mime, zipNames(bytes)) : detected.mime;
}

/** A package whose directory cannot be read is not taken: nobody could say what is in it. */
function packedTypeOf(mediaType: string, names: readonly string[]): string | undefined {
  if (names.some(isMacro)) return 'unsafe';
  return names.length === 0 ? undefined : mediaType;
}

function compoundTypeOf(names: readonly string[]): string | undefined {
  if (names.some((name) => /^(_VBA_PROJECT(_CUR)?|VBA|Macros)$/i.test(name))) return 'unsafe';
  return compoundTypes.find(([stream]) => names.includes(stream))?.[1];
}

/** A part of a document that holds macros: VBA and Excel 4 in Office, Basic and scripts in OpenDocument. */
function isMacro(name: string): boolean {
  return /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i.test(name);
}
