import { logActivity } from '../activities/index.ts';
import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { defined } from '../objects.ts';
import { largestRecordFileBytes, mostFilesOfRecord, storeSeconds } from './file.limits.ts';
import type { FileStore } from './file-store.ts';
import { refuseEdit, seenSubject } from './file-subject.ts';
import {
  type AttachedFile,
  attachFiles,
  type FileSubject,
  fileSubjects,
  filesRefused,
  filesSeenBy,
  type SentFile,
  takeFiles,
} from './files.ts';

const columns = {
  id: true,
  name: true,
  mediaType: true,
  size: true,
  uploadedAt: true,
  archivedAt: true,
  isEvidence: true,
  user: { select: { id: true, name: true } },
} as const satisfies Prisma.FileSelect;

const subjectColumns = Object.fromEntries(fileSubjects.map((key) => [key, true])) as Record<
  (typeof fileSubjects)[number],
  true
>;

/** A file of a record, with who attached it. */
export type RecordFile = Prisma.FileGetPayload<{ select: typeof columns }>;

/**
 * Attaches files to one record that this colleague sees and may edit, all or none: each is judged by its bytes. An entry
 * of the record's timeline tells of each. Refused: what is not taken (by file), a record that is not there, not his to
 * edit, or archived.
 */
export async function attachToRecord(
  ctx: UserContext,
  store: FileStore,
  subject: FileSubject,
  files: readonly SentFile[],
  isEvidence = false,
): Promise<AttachedFile[]> {
  const of = await seenSubject(ctx, subject);
  await refuseEdit(ctx, of);
  if (files.length === 0) {
    const required = { pointer: '/files', code: 'required', message: 'Choose a file.' };
    throw new DomainError('broken-rule', 'invalid', 'There is no file.', [required]);
  }
  const limits = { room: await roomOf(ctx, of), mostBytes: largestRecordFileBytes };
  const looked = await takeFiles(store, files, limits);
  return inTransaction(
    ctx.db,
    async (db) => {
      const inside = { ...ctx, db };
      await refuseEdit(inside, await seenSubject(inside, of));
      const owner = { ...of, userId: ctx.actor.id, isEvidence };
      const { attached, refusals } = await attachFiles(
        inside,
        store,
        looked,
        owner,
        await roomOf(inside, of),
      );
      if (refusals.length > 0) throw filesRefused(refusals);
      for (const { id } of attached) await logActivity(inside, { kind: 'file', fileId: id, ...of });
      return attached;
    },
    storeSeconds,
  );
}

/** How many files may still be attached to a record. */
async function roomOf({ db }: UserContext, of: FileSubject): Promise<number> {
  const where = { ...defined(of), archivedAt: null };
  return mostFilesOfRecord - (await db.file.count({ where }));
}

/** The files of one record, the latest first; those that were taken off only when they are asked for. */
export async function findFilesOf(
  ctx: UserContext,
  subject: FileSubject,
  { archived = false }: { archived?: boolean } = {},
): Promise<RecordFile[]> {
  const of = await seenSubject(ctx, subject);
  return ctx.db.file.findMany({
    where: { AND: [of, filesSeenBy(ctx.actor)], archivedAt: archived ? { not: null } : null },
    select: columns,
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: mostFilesOfRecord,
  });
}

export interface UpdateFile {
  isEvidence?: boolean | undefined;
  /** Taken off its record, or put back. */
  archived?: boolean | undefined;
}

/**
 * Takes a file off its record or puts it back, and says whether it is evidence of a landing; for who may edit the
 * record, and while it is not archived.
 */
export function updateFile(ctx: UserContext, id: string, edit: UpdateFile): Promise<RecordFile> {
  return inTransaction(ctx.db, async (db) => {
    const file = await db.file.findFirst({
      where: { AND: [{ id }, filesSeenBy(ctx.actor)] },
      select: { ...columns, ...subjectColumns, lead: { select: { landingVerifiedAt: true } } },
    });
    if (!file) throw notFound('file');
    await refuseEdit({ ...ctx, db }, file);
    const { lead, ...before } = file;
    if (before.isEvidence && lead?.landingVerifiedAt) {
      throw new DomainError(
        'conflict',
        'verified-evidence',
        'By this file a landing was verified. It stays.',
      );
    }
    const { archived, isEvidence } = edit;
    const archivedAt =
      archived === undefined || archived === (before.archivedAt !== null)
        ? undefined
        : archived
          ? asDate(ctx.clock.now())
          : null;
    const changed = defined({ isEvidence, archivedAt });
    await logChange({ ...ctx, db }, 'file', id, differences({ ...before }, changed));
    return db.file.update({ where: { id }, data: changed, select: columns });
  });
}
