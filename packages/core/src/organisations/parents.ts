import type { Context } from '../context.ts';
import type { Db } from '../db.ts';
import type { FieldError } from '../errors.ts';
import { isAbove } from './ownership.queries.ts';
import { totalShare } from './ownership.rules.ts';
import { organisationsSeenBy } from './seeing.ts';

/** A parent of an organisation, as it is sent. */
export interface GivenParent {
  organisationId: string;
  /** Per cent, above 0 and up to 100; null: not known. */
  sharePercent?: number | null | undefined;
}

/** Lets one transaction at a time change who belongs to whom: two at once could close a circle that neither sees. */
export async function holdOwnerships(db: Db): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('ownership'))`;
}

/**
 * What is wrong with the parents of an organisation, by their place: one that is not there or not seen, that is
 * the organisation itself or stands below it, that stands there twice, and shares above 100 per cent together
 * (of those that the actor sees). Ask while the ownerships are held. `id` is null for one that is to be made.
 */
export async function checkParents(
  ctx: Context,
  id: string | null,
  given: readonly GivenParent[],
  before: readonly GivenParent[],
): Promise<FieldError[]> {
  const known = before.map(({ organisationId }) => organisationId);
  const problems: FieldError[] = [];
  const passed = new Set<string>();
  for (const [place, { organisationId }] of given.entries()) {
    const code = passed.has(organisationId)
      ? 'twice'
      : await problemOf(ctx, id, organisationId, known.includes(organisationId));
    passed.add(organisationId);
    if (code) problems.push(refusal(place, 'organisationId', code));
  }
  if (totalShare(given.map(({ sharePercent }) => sharePercent)) > 100) {
    problems.push(refusal(given.length - 1, 'sharePercent', 'shares-above-100'));
  }
  return problems;
}

type Code = keyof typeof messages;

async function problemOf(
  { db, actor }: Context,
  id: string | null,
  parentId: string,
  isKnown: boolean,
): Promise<Code | undefined> {
  const seen = actor.kind === 'user' ? organisationsSeenBy(actor) : {};
  const inUse = isKnown ? {} : { archivedAt: null };
  const there = await db.organisation.count({ where: { AND: [{ id: parentId, ...inUse }, seen] } });
  if (there === 0) return 'invalid-choice';
  if (id === parentId) return 'own-parent';
  return id !== null && (await isAbove(db, id, parentId)) ? 'parent-circle' : undefined;
}

const messages = {
  'invalid-choice': 'There is no such organisation.',
  'own-parent': 'An organisation does not belong to itself.',
  'parent-circle': 'This organisation belongs to the one that you edit: the two cannot own each other.',
  twice: 'This parent stands here twice.',
  'shares-above-100': 'Together the shares are above 100 per cent.',
} as const;

function refusal(place: number, field: keyof GivenParent, code: Code): FieldError {
  return { pointer: `/parents/${place}/${field}`, code, message: messages[code] };
}
