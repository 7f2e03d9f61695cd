import { Prisma } from '../db.ts';
import { leadStages } from './lead.codes.ts';
import type { LeadSort, SortDirection } from './lead-list.codes.ts';

/** One stretch of a sorted list; the stretches are read one after the other. */
export interface SortPart {
  /** What besides leads (`l`) the value is in. */
  source: Prisma.Sql;
  /** Which leads stand in it. */
  where: Prisma.Sql;
  /** What they are sorted by before their ids; null: by their ids alone. */
  key: Prisma.Sql | null;
  /** The type of the value in PostgreSQL. */
  type: 'text' | 'int' | 'numeric' | 'date' | 'timestamptz';
}

interface Value {
  key: Prisma.Sql;
  type: SortPart['type'];
  source?: Prisma.Sql;
  /** Leads without it stand at the end, whichever way the list runs. */
  mayBeUnknown?: true;
}

const values: Readonly<Record<Exclude<LeadSort, 'stage'>, Value>> = {
  updatedAt: { key: Prisma.sql`l.updated_at`, type: 'timestamptz' },
  createdAt: { key: Prisma.sql`l.created_at`, type: 'timestamptz' },
  lastActivityAt: { key: Prisma.sql`l.last_activity_at`, type: 'timestamptz' },
  title: { key: Prisma.sql`l.title`, type: 'text' },
  organisation: {
    key: Prisma.sql`named.name`,
    type: 'text',
    source: Prisma.sql`join organisation named on named.id = l.organisation_id`,
  },
  jobs: { key: Prisma.sql`l.jobs_within_three_years`, type: 'int', mayBeUnknown: true },
  capexEur: { key: Prisma.sql`l.capex_eur`, type: 'numeric', mayBeUnknown: true },
  nextStepOn: { key: Prisma.sql`l.next_step_on`, type: 'date', mayBeUnknown: true },
};

/**
 * The parts of a list that runs by this, in their order: each is read from an index in its order, which null and not
 * null together would not be. Stages come as a case goes through them, not by the alphabet.
 */
export function sortParts(sort: LeadSort, direction: SortDirection): SortPart[] {
  if (sort === 'stage') {
    const stages = direction === 'asc' ? leadStages : leadStages.toReversed();
    return stages.map((stage) => ({
      source: Prisma.empty,
      where: Prisma.sql`l.stage = ${stage}`,
      key: null,
      type: 'text',
    }));
  }
  const { key, type, source = Prisma.empty, mayBeUnknown } = values[sort];
  if (!mayBeUnknown) return [{ source, where: Prisma.sql`true`, key, type }];
  return [
    { source, where: Prisma.sql`${key} is not null`, key, type },
    { source, where: Prisma.sql`${key} is null`, key: null, type },
  ];
}

const forms: Readonly<Record<SortPart['type'], RegExp>> = {
  text: /^[^\0]*$/u,
  int: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,20}(\.\d{1,4})?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
};

/** Whether a cursor's value can be one of this part; anybody may have written it. */
export function isValueOf({ key, type }: SortPart, value: string | null): boolean {
  if (key === null || value === null) return key === null && value === null;
  const isMoment = type === 'date' || type === 'timestamptz';
  return forms[type].test(value) && (!isMoment || !Number.isNaN(Date.parse(value.slice(0, 10))));
}
