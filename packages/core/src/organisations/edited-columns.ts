import type { Context } from '../context.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { defined } from '../objects.ts';
import type { UpdateOrganisation } from './given-organisation.ts';
import { organisationColumns } from './organisation.rules.ts';
import { type SectorFields, sectorColumns } from './sector-code.rules.ts';
import { seesOrganisation } from './seeing.ts';

/** The municipalities and colleagues of some edits that are there. */
export interface Links {
  municipalities: ReadonlySet<string>;
  colleagues: ReadonlySet<string>;
}

/** Which of the municipalities and colleagues that edits name are there, in two statements at most. */
export async function readLinks({ db }: Context, edits: readonly Fields[]): Promise<Links> {
  const named = (field: 'municipalityId' | 'accountManagerId') => [
    ...new Set(edits.flatMap((edit) => edit[field] ?? [])),
  ];
  const [places, people] = [named('municipalityId'), named('accountManagerId')];
  const select = { id: true } as const;
  const municipalities =
    places.length > 0 ? await db.municipality.findMany({ where: { id: { in: places } }, select }) : [];
  const colleagues =
    people.length > 0 ? await db.user.findMany({ where: { id: { in: people }, active: true }, select }) : [];
  return {
    municipalities: new Set(municipalities.map(({ id }) => id)),
    colleagues: new Set(colleagues.map(({ id }) => id)),
  };
}

interface Before extends SectorFields {
  confidential: boolean;
  municipalityId: string | null;
  accountManagerId: string | null;
}
type Fields = Omit<UpdateOrganisation, 'names' | 'identifiers' | 'parents'>;

const unmade: Before = { confidential: false, municipalityId: null, accountManagerId: null };

/** The columns that an edit makes. Adds to `refusals` every field that cannot be so. */
export function editedColumns(
  { actor }: Pick<Context, 'actor'>,
  given: Fields,
  country: string,
  links: Links,
  refusals: FieldError[],
  before: Before = unmade,
) {
  const texts = organisationColumns(given, country, refusals);
  const { kinds, clusters, municipalityId, accountManagerId, tier, confidential, screening } = given;
  if (kinds?.length === 0) refusals.push(refusal('kinds', 'required', 'Say what the organisation is.'));
  const sector = sectorColumns(given, before, refusals);
  refusals.push(...linkProblems(links, given), ...hidingProblems(actor, given, before));
  const rest = {
    country: given.country,
    kinds,
    clusters,
    municipalityId,
    accountManagerId,
    tier,
    confidential,
    screening,
  };
  return { ...texts, ...sector, ...defined(rest) };
}

/** What of the columns is worth telling: not what only follows from the others. */
export function sayable({ normalisedName, websiteDomain, ...told }: ReturnType<typeof editedColumns>) {
  return told;
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(refusals: readonly FieldError[]): void {
  if (refusals.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This organisation cannot be kept so.', refusals);
}

function linkProblems(
  { municipalities, colleagues }: Links,
  { municipalityId, accountManagerId }: Fields,
): FieldError[] {
  const problems: FieldError[] = [];
  if (municipalityId && !municipalities.has(municipalityId)) {
    problems.push(refusal('municipalityId', 'invalid-choice', 'There is no such municipality.'));
  }
  if (accountManagerId && !colleagues.has(accountManagerId)) {
    problems.push(refusal('accountManagerId', 'invalid-choice', 'There is no such colleague.'));
  }
  return problems;
}

/** Nobody makes an organisation so that it does not exist for himself: he could not take that back. */
function hidingProblems(actor: Context['actor'], given: Fields, before: Before): FieldError[] {
  const after: Before = { ...before, ...defined(given) };
  if (actor.kind !== 'user' || seesOrganisation(actor, after)) return [];
  const touched = (['confidential', 'accountManagerId', 'municipalityId'] as const).find(
    (field) => given[field] !== undefined,
  );
  return [
    refusal(touched ?? 'confidential', 'hidden-from-you', 'So you would not see this organisation any more.'),
  ];
}

function refusal(field: keyof Fields, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
