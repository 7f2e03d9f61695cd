import { seenBy, sightOf, type UserActor } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { DomainError, type FieldError, notFound } from '../errors.ts';
import type { FileRefusal } from './file.codes.ts';
import { largestFileBytes, mostFiles } from './file.limits.ts';
import type { FileStore } from './file-store.ts';
import { judgeFile } from './judge-file.ts';

/** A file as it was sent. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** The record that a file hangs on. */
export type FileOwner =
  | { draftId: string }
  | { inquiryId: string; leadId?: string | null }
  | { leadId: string };

const visible = { id: true, name: true, mediaType: true, size: true } as const satisfies Prisma.FileSelect;
/** A file as others see it. */
export type AttachedFile = Prisma.FileGetPayload<{ select: typeof visible }>;

/**
 * Keeps those of the files that are taken, in the caller's transaction (their bytes before it commits), and
 * says of each other why not, in the shape of a 422: throw these after the transaction, or the good ones go
 * with it. `room` is how many may still be added.
 */
export async function attachFiles(
  ctx: Context,
  store: FileStore,
  files: readonly SentFile[],
  owner: FileOwner,
  room = mostFiles,
): Promise<{ attached: AttachedFile[]; refusals: FieldError[] }> {
  const attached: AttachedFile[] = [];
  const refusals: FieldError[] = [];
  for (const file of files) {
    const verdict = await judgeFile(file.bytes, file.name);
    if (!verdict.ok) refusals.push(refusalOf(verdict.refusal, file.name));
    else if (attached.length >= room) refusals.push(refusalOf('too-many-files', file.name));
    else attached.push(await keep(ctx, store, file.bytes, verdict, owner));
  }
  return { attached, refusals };
}

/** Keeps one file, in the caller's transaction; a broken rule when it is not taken. */
export async function attachFile(
  ctx: Context,
  store: FileStore,
  file: SentFile,
  owner: FileOwner,
): Promise<AttachedFile> {
  const { attached, refusals } = await attachFiles(ctx, store, [file], owner);
  const [kept] = attached;
  if (!kept) throw filesRefused(refusals);
  return kept;
}

/** The error that tells which files were refused, and why each. */
export function filesRefused(refusals: readonly FieldError[]): DomainError {
  return new DomainError('broken-rule', 'file-refused', 'Not every file could be taken.', refusals);
}

async function keep(
  ctx: Context,
  store: FileStore,
  bytes: Uint8Array,
  { name, mediaType }: { name: string; mediaType: string },
  owner: FileOwner,
): Promise<AttachedFile> {
  // Shared by all who add; who takes unused bytes away holds it alone (remove-unused-bytes.ts).
  await ctx.db.$executeRaw`select pg_advisory_xact_lock_shared(hashtext('file bytes'))`;
  const sha256 = await store.write(bytes);
  return ctx.db.file.create({
    data: { name, mediaType, size: bytes.length, sha256, uploadedAt: asDate(ctx.clock.now()), ...owner },
    select: visible,
  });
}

const reasons: Record<FileRefusal, string> = {
  'file-empty': 'is empty',
  'file-too-large': `is larger than ${largestFileBytes / 1024 / 1024} MB`,
  'file-type': 'is not a PDF, an Office document or an image',
  'file-unsafe': 'is a program, a web page or a document with macros',
  'too-many-files': 'is one too many',
};

function refusalOf(code: FileRefusal, name: string): FieldError {
  return { pointer: '/files', code, message: `“${name}” ${reasons[code]}.`, params: { name } };
}

/** One file with the SHA-256 of its bytes; not-found also where the colleague does not see what it hangs on. */
export async function getFile(ctx: UserContext, id: string) {
  const file = await ctx.db.file.findFirst({
    where: { AND: [{ id }, filesSeenBy(ctx.actor)] },
    select: { ...visible, sha256: true },
  });
  if (!file) throw notFound('file');
  return file;
}

/** A file is seen by who sees the inquiry and the lead it hangs on; one of a draft that was not sent by nobody. */
function filesSeenBy(actor: UserActor): Prisma.FileWhereInput {
  const isSent = { OR: [{ inquiryId: { not: null } }, { leadId: { not: null } }] };
  if (sightOf(actor).all) return isSent;
  return {
    AND: [
      isSent,
      { OR: [{ inquiryId: null }, { inquiry: seenBy(actor) }] },
      { OR: [{ leadId: null }, { lead: seenBy(actor) }] },
    ],
  };
}
