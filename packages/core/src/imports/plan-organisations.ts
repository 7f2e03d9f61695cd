import type { UserContext } from '../context.ts';
import {
  type CandidateQuestion,
  findMatchesOfAll,
  matchesAmong,
  type OrganisationMatch,
  readIdentities,
} from '../matches/index.ts';
import {
  type PlannedOrganisation,
  planEdit,
  planOrganisation,
  readLinks,
  readStandingOrganisations,
  standingAfter,
  withEdit,
} from '../organisations/index.ts';
import { type Draft, type Drafts, identityAfter, placeholderOf } from './drafts.ts';
import { judge, organisationQuestion } from './match-organisation.ts';
import { editFor, editOf } from './organisation-edit.ts';
import type { ReadRow, Taking } from './read-rows.ts';
import type { RowValues } from './read-values.ts';
import { isRefusal, type RowOutcome, refusedBy } from './row-outcome.ts';

/** What is to become of a row of organisations, before anything of it is written. */
export interface RowPlan {
  row: ReadRow;
  /** Its record's id is a placeholder where the record is yet to be made. */
  outcome: RowOutcome;
  /** What is to be made. */
  making?: PlannedOrganisation;
}

interface Asked {
  values: RowValues & { name: string };
  question: CandidateQuestion;
  matches: OrganisationMatch[];
}

/**
 * What is to become of rows, each as those before it leave the records: matched by the matcher that inquiries and search
 * use, held against the rules of organisations, without a write. `drafts` are what earlier rows would leave behind; those of
 * these rows are added. A handful of statements, however many rows there are.
 */
export async function planOrganisations<Known extends Drafts>(
  ctx: UserContext,
  rows: readonly ReadRow[],
  { settings }: Taking,
  knownDrafts: (questions: CandidateQuestion[], ids: string[]) => Promise<Known>,
): Promise<{ plans: RowPlan[]; drafts: Known }> {
  const asked = await askAll(ctx, rows, settings);
  const questions = [...asked.values()].map(({ question }) => question);
  const matched = [...asked.values()].flatMap(({ matches }) => matches);
  const drafts = await knownDrafts(
    questions,
    matched.map(({ organisation }) => organisation.id),
  );
  const links = await readLinks(
    ctx,
    [...asked.values()].map(({ values }) => values),
  );
  const there = await readThere(ctx, asked, settings.matchBy);
  const plans: RowPlan[] = [];
  for (const row of rows) plans.push({ row, ...(await planRow(row)) });
  return { plans, drafts };

  async function planRow(row: ReadRow): Promise<Omit<RowPlan, 'row'>> {
    const name = row.values.name;
    const named = name === undefined ? {} : { name };
    if (row.problems.length > 0) return { outcome: { action: 'refused', reasons: row.problems, ...named } };
    const question = asked.get(row);
    if (!question) {
      return { outcome: { action: 'refused', reasons: [{ code: 'required', field: 'name' }] } };
    }
    try {
      return await planAsked(row, question);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { outcome: { ...refusedBy(error), ...named } };
    }
  }

  async function planAsked(
    row: ReadRow,
    { values, question, matches }: Asked,
  ): Promise<Omit<RowPlan, 'row'>> {
    const { name, country } = values;
    const drafted = drafts.like(question);
    const others = matches.filter(({ organisation }) => !drafts.get(organisation.id));
    const changed = matches.flatMap(({ organisation }) => drafts.get(organisation.id) ?? []);
    const near = [...new Set([...drafted, ...changed])].map(({ identity }) => identity);
    const all = near.length === 0 ? matches : surestFirst([...others, ...matchesAmong(question, near)]);
    const found = judge(all, settings.matchBy);
    if ('conflict' in found) return { outcome: { action: 'conflict', name, reasons: found.conflict } };
    if (found.id !== null) return { outcome: { name, ...(await change(row, values, found)) } };
    if (!country)
      return { outcome: { action: 'refused', name, reasons: [{ code: 'required', field: 'country' }] } };
    const making = await planOrganisation(ctx, { ...editOf(values), name, country: country as never }, links);
    const id = placeholderOf(row.number);
    const standing = standingAfter(making);
    drafts.put({ id, number: row.number, isMade: true, standing, identity: identityAfter(id, standing) });
    return { outcome: { action: 'create', name, reasons: [], recordId: id, version: 1 }, making };
  }

  async function change(
    row: ReadRow,
    values: RowValues,
    { id, reasons: said }: { id: string; reasons: RowOutcome['reasons'] },
  ): Promise<RowOutcome> {
    const before = drafts.get(id) ?? there.get(id) ?? (await readOne(id));
    const reasons = before?.isMade
      ? [{ code: 'twin-in-file', params: { row: before.number } }, ...said]
      : said;
    const edit = before && editFor(before.standing, values, settings.existing);
    if (!before || !edit) return { action: 'skip', reasons, recordId: id };
    const planned = await planEdit(ctx, before.standing, edit, links);
    if (Object.keys(planned.changed).length === 0) return { action: 'skip', reasons, recordId: id };
    const standing = withEdit(before.standing, planned);
    const number = drafts.get(id)?.number ?? row.number;
    drafts.put({ ...before, number, standing, identity: identityAfter(id, standing, before) });
    return { action: 'update', reasons, recordId: id };
  }

  async function readOne(id: string): Promise<Draft | undefined> {
    return (await readDrafts(ctx, [id])).get(id);
  }
}

/** Rows that can be taken, with who of those there resembles what they tell. */
async function askAll(
  ctx: UserContext,
  rows: readonly ReadRow[],
  settings: Taking['settings'],
): Promise<Map<ReadRow, Asked>> {
  const questions = rows.flatMap((row) => {
    const country = row.values.country ?? settings.defaultCountry ?? undefined;
    const { name } = row.values;
    if (row.problems.length > 0 || !name) return [];
    const values = { ...row.values, name, ...(country && { country }) };
    const likeness = { ...values, names: [name, values.latinName] };
    return [{ row, values, question: organisationQuestion(likeness, settings.matchBy) }];
  });
  const found = await findMatchesOfAll(
    ctx,
    questions.map(({ question }) => question),
  );
  return new Map(questions.map(({ row, ...each }, at) => [row, { ...each, matches: found[at] ?? [] }]));
}

/** The records that rows are about as far as the database tells, as they stand. */
function readThere(
  ctx: UserContext,
  asked: ReadonlyMap<ReadRow, Asked>,
  matchBy: Taking['settings']['matchBy'],
): Promise<Map<string, Draft>> {
  const ids = [...asked.values()].flatMap(({ matches }) => {
    const found = judge(matches, matchBy);
    return 'id' in found && found.id !== null ? [found.id] : [];
  });
  return readDrafts(ctx, [...new Set(ids)]);
}

async function readDrafts(ctx: UserContext, ids: readonly string[]): Promise<Map<string, Draft>> {
  const standing = await readStandingOrganisations(ctx, ids);
  const identities = await readIdentities(ctx.db, ids);
  const byId = new Map(identities.map((identity) => [identity.organisation.id, identity]));
  return new Map(
    standing.flatMap((each) => {
      const identity = byId.get(each.id ?? '');
      return identity && each.id
        ? [[each.id, { id: each.id, number: 0, isMade: false, identity, standing: each }]]
        : [];
    }),
  );
}

function surestFirst(matches: OrganisationMatch[]): OrganisationMatch[] {
  return matches.toSorted((a, b) => b.score - a.score);
}
