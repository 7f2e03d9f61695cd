import type { Context } from '../context.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { defined } from '../objects.ts';
import type { UpdateOrganisation } from './given-organisation.ts';
import { organisationColumns } from './organisation.rules.ts';
import { type SectorFields, sectorColumns } from './sector-code.rules.ts';
import { seesOrganisation } from './seeing.ts';

interface Before extends SectorFields {
  confidential: boolean;
  municipalityId: string | null;
  accountManagerId: string | null;
}
type Fields = Omit<UpdateOrganisation, 'names' | 'identifiers' | 'parents'>;

const unmade: Before = { confidential: false, municipalityId: null, accountManagerId: null };

/** The columns that an edit makes. Adds to `refusals` every field that cannot be so. */
export async function editedColumns(
  ctx: Context,
  given: Fields,
  country: string,
  refusals: FieldError[],
  before: Before = unmade,
) {
  const texts = organisationColumns(given, country, refusals);
  const { kinds, clusters, municipalityId, accountManagerId, tier, confidential, screening } = given;
  if (kinds?.length === 0) refusals.push(refusal('kinds', 'required', 'Say what the organisation is.'));
  const sector = sectorColumns(given, before, refusals);
  refusals.push(...(await linkProblems(ctx, given)), ...hidingProblems(ctx, given, before));
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
export function sayable({
  normalisedName,
  websiteDomain,
  ...told
}: Awaited<ReturnType<typeof editedColumns>>) {
  return told;
}

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(refusals: readonly FieldError[]): void {
  if (refusals.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This organisation cannot be kept so.', refusals);
}

async function linkProblems({ db }: Context, { municipalityId, accountManagerId }: Fields) {
  const problems: FieldError[] = [];
  if (municipalityId && (await db.municipality.count({ where: { id: municipalityId } })) === 0) {
    problems.push(refusal('municipalityId', 'invalid-choice', 'There is no such municipality.'));
  }
  if (accountManagerId && (await db.user.count({ where: { id: accountManagerId, active: true } })) === 0) {
    problems.push(refusal('accountManagerId', 'invalid-choice', 'There is no such colleague.'));
  }
  return problems;
}

/** Nobody makes an organisation so that it does not exist for himself: he could not take that back. */
function hidingProblems({ actor }: Context, given: Fields, before: Before): FieldError[] {
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
