import { may, type Permission } from '../access/index.ts';
import { linkProblems } from '../activities/index.ts';
import type { UserContext } from '../context.ts';
import { DomainError, notFound } from '../errors.ts';
import { defined } from '../objects.ts';
import { refuseLandElsewhere } from '../parks/index.ts';
import { type FileSubject, fileSubjects } from './files.ts';

type Key = keyof FileSubject;

/** Who may edit a record may edit its files, and nobody else. */
const edits = {
  organisationId: 'organisations:write',
  contactId: 'contacts:write',
  leadId: 'leads:write',
  establishmentId: 'establishments:write',
  introductionId: 'introductions:write',
  plotId: 'plots:write',
} as const satisfies Record<Key, Permission>;

/** The one record that a subject names, by its key alone; not-found where this colleague does not see it. */
export async function seenSubject(ctx: UserContext, subject: FileSubject): Promise<{ [Of in Key]?: string }> {
  const given = fileSubjects.filter((key) => subject[key] !== undefined);
  const [key] = given;
  if (key === undefined || given.length > 1) {
    throw new DomainError('broken-rule', 'invalid', 'Say of which one record the files are.');
  }
  const of = defined({ [key]: subject[key] });
  if ((await linkProblems(ctx, of)).length > 0) throw notFound('record');
  return of;
}

/**
 * Refuses an edit of the files of records that this colleague sees and may not edit: by his role, because another
 * municipality keeps the land, or because a record is archived, one that was merged into another among them.
 */
export async function refuseEdit(
  ctx: UserContext,
  subject: { [Of in Key]?: string | null | undefined },
): Promise<void> {
  for (const key of fileSubjects) {
    const id = subject[key];
    if (!id) continue;
    if (!may(ctx.actor, edits[key])) {
      throw new DomainError('forbidden', 'forbidden', 'You may not edit this record, nor its files.');
    }
    const { archivedAt, landOf } = await standing(ctx, key, id);
    if (landOf !== undefined) refuseLandElsewhere(ctx.actor, landOf);
    if (archivedAt === null) continue;
    const words = 'This record is archived. Take it out of the archive first.';
    throw new DomainError('conflict', 'archived', words);
  }
}

interface Standing {
  archivedAt: Date | null;
  /** The municipality that keeps it, of land. */
  landOf?: string;
}

function standing({ db }: UserContext, key: Key, id: string): Promise<Standing> {
  const of = { where: { id }, select: { archivedAt: true } } as const;
  const read: Record<Key, () => Promise<Standing>> = {
    organisationId: () => db.organisation.findUniqueOrThrow(of),
    contactId: () => db.contact.findUniqueOrThrow(of),
    leadId: () => db.lead.findUniqueOrThrow(of),
    establishmentId: () => db.establishment.findUniqueOrThrow(of),
    // An introduction is closed, never archived: what became of it may be attached later.
    introductionId: async () => ({ archivedAt: null }),
    plotId: async () => {
      const select = { archivedAt: true, municipalityId: true } as const;
      const { archivedAt, municipalityId } = await db.plot.findUniqueOrThrow({ where: { id }, select });
      return { archivedAt, landOf: municipalityId };
    },
  };
  return read[key]();
}
