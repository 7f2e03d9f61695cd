import type { UserActor } from '../access/index.ts';
import { ofSeenRecords } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { DomainError, type FieldError, notFound } from '../errors.ts';
import { defined } from '../objects.ts';
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
  | { leadId: string }
  | (FileSubject & { userId: string; isEvidence: boolean });

/** Records to which a colleague attaches files. */
export const fileSubjects = [
  'organisationId',
  'contactId',
  'leadId',
  'establishmentId',
  'introductionId',
  'plotId',
] as const;
/** One of them by its key. */
export type FileSubject = { [Key in (typeof fileSubjects)[number]]?: string | undefined };

const visible = { id: true, name: true, mediaType: true, size: true } as const satisfies Prisma.FileSelect;
/** A file as others see it. */
export type AttachedFile = Prisma.FileGetPayload<{ select: typeof visible }>;

/** A file that was looked at: kept already, or refused with the reason. */
export type LookedAt = { ok: true; file: KeptFile } | { ok: false; refusal: FieldError };

/** A file that is taken, whose bytes are in the store. */
interface KeptFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * Judges files, each of at most `mostBytes`, and keeps the bytes of those that are taken, of `room` at most. Before the
 * transaction that names them: a store far away may take longer than one lasts.
 */
export async function takeFiles(
  store: FileStore,
  files: readonly SentFile[],
  { room = mostFiles, mostBytes = largestFileBytes }: { room?: number; mostBytes?: number } = {},
): Promise<LookedAt[]> {
  const looked: LookedAt[] = [];
  let taken = 0;
  for (const { name, bytes } of files) {
    const verdict = await judgeFile(bytes, name, mostBytes);
    if (!verdict.ok) looked.push({ ok: false, refusal: refusalOf(verdict.refusal, name, mostBytes) });
    else if (taken >= room) looked.push({ ok: false, refusal: refusalOf('too-many-files', name) });
    else {
      await store.write(bytes);
      taken += 1;
      looked.push({ ok: true, file: { name: verdict.name, mediaType: verdict.mediaType, bytes } });
    }
  }
  return looked;
}

/**
 * Attaches those of the files that are taken, in the caller's transaction, and says of each other why not, in the
 * shape of a 422: throw these after the transaction, or the good ones go with it. `room` is how many may still be
 * added.
 */
export async function attachFiles(
  ctx: Context,
  store: FileStore,
  files: readonly LookedAt[],
  owner: FileOwner,
  room = mostFiles,
): Promise<{ attached: AttachedFile[]; refusals: FieldError[] }> {
  const attached: AttachedFile[] = [];
  const refusals: FieldError[] = [];
  for (const looked of files) {
    if (!looked.ok) refusals.push(looked.refusal);
    else if (attached.length >= room) refusals.push(refusalOf('too-many-files', looked.file.name));
    else attached.push(await attach(ctx, store, looked.file, owner));
  }
  return { attached, refusals };
}

/** The error that tells which files were refused, and why each. */
export function filesRefused(refusals: readonly FieldError[]): DomainError {
  return new DomainError('broken-rule', 'file-refused', 'Not every file could be taken.', refusals);
}

async function attach(
  ctx: Context,
  store: FileStore,
  { name, mediaType, bytes }: KeptFile,
  owner: FileOwner,
): Promise<AttachedFile> {
  // Shared by all who add; who takes unused bytes away holds it alone (remove-unused-bytes.ts). From here on they stay:
  // asked for once more, for bytes that lay there unused for long may have gone just before.
  await ctx.db.$executeRaw`select pg_advisory_xact_lock_shared(hashtext('file bytes'))`;
  const sha256 = await store.write(bytes);
  return ctx.db.file.create({
    data: {
      name,
      mediaType,
      size: bytes.length,
      sha256,
      uploadedAt: asDate(ctx.clock.now()),
      ...defined(owner),
    },
    select: visible,
  });
}

const reasons: Record<Exclude<FileRefusal, 'file-too-large'>, string> = {
  'file-empty': 'is empty',
  'file-type': 'is not a PDF, an Office document or an image',
  'file-unsafe': 'is a program, a web page or a document with macros',
  'too-many-files': 'is one too many',
};

function refusalOf(code: FileRefusal, name: string, mostBytes = largestFileBytes): FieldError {
  const megabytes = mostBytes / 1024 / 1024;
  const reason = code === 'file-too-large' ? `is larger than ${megabytes} MB` : reasons[code];
  return { pointer: '/files', code, message: `“${name}” ${reason}.`, params: { name, megabytes } };
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

/** A file is seen by who sees all that it hangs on; one of a draft that was not sent by nobody. */
export function filesSeenBy(actor: UserActor): Prisma.FileWhereInput {
  const keys = ['inquiryId', ...fileSubjects] as const;
  const hangsSomewhere = { OR: keys.map((key) => ({ [key]: { not: null } })) };
  return { AND: [hangsSomewhere, ofSeenRecords(actor)] };
}
