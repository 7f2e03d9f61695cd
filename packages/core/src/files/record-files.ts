import { linkProblems, logActivity } from '../activities/index.ts';
import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { defined } from '../objects.ts';
import { largestRecordFileBytes, mostFilesOfRecord } from './file.limits.ts';
import type { FileStore } from './file-store.ts';
import {
  type AttachedFile,
  attachFiles,
  type FileSubject,
  fileSubjects,
  filesRefused,
  filesSeenBy,
  type SentFile,
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

/** A file of a record, with who attached it. */
export type RecordFile = Prisma.FileGetPayload<{ select: typeof columns }>;

/** The key of one record, and nothing else. */
type Subject = { [Key in keyof FileSubject]?: string };

/**
 * Attaches files to one record that this colleague sees, all or none: each is judged by its bytes. An entry of the
 * record's timeline tells of each. Refused: what is not taken (by file), a record that is not there or archived.
 */
export function attachToRecord(
  ctx: UserContext,
  store: FileStore,
  subject: FileSubject,
  files: readonly SentFile[],
  isEvidence = false,
): Promise<AttachedFile[]> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const of = await theOne(inside, subject);
    if (files.length === 0) {
      const required = { pointer: '/files', code: 'required', message: 'Choose a file.' };
      throw new DomainError('broken-rule', 'invalid', 'There is no file.', [required]);
    }
    const room = mostFilesOfRecord - (await db.file.count({ where: { ...of, archivedAt: null } }));
    const owner = { ...of, userId: ctx.actor.id, isEvidence };
    const limits = { room, mostBytes: largestRecordFileBytes };
    const { attached, refusals } = await attachFiles(inside, store, files, owner, limits);
    if (refusals.length > 0) throw filesRefused(refusals);
    for (const { id } of attached) await logActivity(inside, { kind: 'file', fileId: id, ...of });
    return attached;
  });
}

/** The files of one record, the latest first; those that were taken off only when they are asked for. */
export async function findFilesOf(
  ctx: UserContext,
  subject: FileSubject,
  { archived = false }: { archived?: boolean } = {},
): Promise<RecordFile[]> {
  const of = await theOne(ctx, subject, { mayBeArchived: true });
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

/** Takes a file off its record or puts it back, and says whether it is evidence of a landing. */
export function updateFile(ctx: UserContext, id: string, edit: UpdateFile): Promise<RecordFile> {
  return inTransaction(ctx.db, async (db) => {
    const file = await db.file.findFirst({
      where: { AND: [{ id }, filesSeenBy(ctx.actor)] },
      select: { ...columns, lead: { select: { landingVerifiedAt: true } } },
    });
    if (!file) throw notFound('file');
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

/** The record of a subject, which names exactly one; refused where this colleague does not see it. */
async function theOne(
  ctx: UserContext,
  subject: FileSubject,
  { mayBeArchived = false } = {},
): Promise<Subject> {
  const given = fileSubjects.filter((key) => subject[key] !== undefined);
  const [key] = given;
  if (key === undefined || given.length > 1) {
    throw new DomainError('broken-rule', 'invalid', 'Say of which one record the files are.');
  }
  const of: Subject = defined({ [key]: subject[key] });
  if ((await linkProblems(ctx, of)).length > 0) throw notFound('record');
  if (!mayBeArchived && (await isArchived(ctx, key, subject[key] ?? ''))) {
    throw new DomainError(
      'conflict',
      'archived',
      'This record is archived. Take it out of the archive first.',
    );
  }
  return of;
}

async function isArchived({ db }: UserContext, key: keyof FileSubject, id: string): Promise<boolean> {
  const where = { where: { id, archivedAt: { not: null } } };
  const counts: Record<keyof FileSubject, () => Promise<number>> = {
    organisationId: () => db.organisation.count(where),
    contactId: () => db.contact.count(where),
    leadId: () => db.lead.count(where),
    establishmentId: () => db.establishment.count(where),
    introductionId: async () => 0,
    plotId: () => db.plot.count(where),
  };
  return (await counts[key]()) > 0;
}
