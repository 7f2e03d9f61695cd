import { DomainError } from '../errors.ts';
import type { Organisation } from '../organisations/index.ts';

/** For so many days a merge can be undone. */
export const undoDays = 30;

/** The fields of which one value can be kept; columns that belong together are taken together. */
export const mergeFields = {
  name: ['name', 'nameLanguage', 'normalisedName'],
  latinName: ['latinName'],
  kinds: ['kinds'],
  country: ['country'],
  website: ['website', 'websiteDomain'],
  sector: ['sector', 'sectorCode', 'sectorVersion'],
  clusters: ['clusters'],
  municipality: ['municipalityId'],
  accountManager: ['accountManagerId'],
  tier: ['tier'],
  confidential: ['confidential'],
  screening: ['screening'],
} as const satisfies Record<string, readonly (keyof Organisation)[]>;
export type MergeField = keyof typeof mergeFields;
export const mergeFieldNames = Object.keys(mergeFields) as MergeField[];

/** The columns of an organisation that a merge may write. */
export type MergeColumns = Pick<Organisation, (typeof mergeFields)[MergeField][number]>;

/**
 * Whose value a field is proposed to have: the kept one's, unless it has none. A flag is kept raised by either:
 * what was confidential must not become public by a merge.
 */
export function proposed(field: MergeField, kept: MergeColumns, merged: MergeColumns): 'kept' | 'merged' {
  const [first] = mergeFields[field];
  const [ours, theirs] = [kept[first], merged[first]];
  return isEmpty(ours) && !isEmpty(theirs) ? 'merged' : 'kept';
}

/** Refuses to merge an organisation with itself, and one that is archived. */
export function refuseUnmergeable(
  kept: Pick<Organisation, 'id' | 'name' | 'archivedAt'>,
  merged: Pick<Organisation, 'id' | 'name' | 'archivedAt'>,
): void {
  if (kept.id === merged.id) {
    throw new DomainError('broken-rule', 'invalid', 'An organisation cannot be merged with itself.', [
      { pointer: '/mergedId', code: 'invalid-choice', message: 'Choose another organisation.' },
    ]);
  }
  const archived = [kept, merged].find(({ archivedAt }) => archivedAt !== null);
  if (archived) {
    throw new DomainError('conflict', 'archived', `${archived.name} is archived; it cannot be merged.`);
  }
}

/** The columns that the kept organisation gets: its own, and of these fields the merged one's. */
export function columnsAfter(
  kept: MergeColumns,
  merged: MergeColumns,
  take: readonly MergeField[],
): Partial<MergeColumns> {
  const taken = take.flatMap((field) => [...mergeFields[field]]);
  const columns = taken.filter((column) => !isSame(kept[column], merged[column]));
  return Object.fromEntries(columns.map((column) => [column, merged[column]])) as Partial<MergeColumns>;
}

/**
 * What an undo gives back: the fields as they were, except those that somebody changed after the merge, which
 * are named instead.
 */
export function columnsBack(
  now: Partial<MergeColumns>,
  before: Partial<MergeColumns>,
  written: Partial<MergeColumns>,
): { columns: Partial<MergeColumns>; kept: (keyof MergeColumns)[] } {
  const changed = (Object.keys(written) as (keyof MergeColumns)[]).filter(
    (column) => !isSame(now[column], written[column]),
  );
  const columns = Object.entries(before).filter(
    ([column]) => !changed.includes(column as keyof MergeColumns),
  );
  return { columns: Object.fromEntries(columns) as Partial<MergeColumns>, kept: changed };
}

/** The days left in which a merge can be undone; 0 when they are over. */
export function undoDaysLeft(mergedAt: Temporal.Instant, now: Temporal.Instant): number {
  const end = mergedAt.add({ hours: 24 * undoDays });
  return Math.max(0, Math.ceil(now.until(end).total('hours') / 24));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
