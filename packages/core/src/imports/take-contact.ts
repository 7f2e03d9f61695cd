import { asDay } from '../clock.ts';
import { createContact, getContact, type UpdateContact, updateContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { foldForComparing } from '../names/index.ts';
import { defined } from '../objects.ts';
import { createOrganisation, ofSeenOrganisation } from '../organisations/index.ts';
import type { ExistingAct, RowReason } from './import.codes.ts';
import type { ImportSettings } from './import.settings.ts';
import { matchOrganisation } from './match-organisation.ts';
import type { RowValues } from './read-values.ts';
import type { RowOutcome } from './row-outcome.ts';
import { whereEmpty } from './where-empty.ts';

/**
 * Takes one row of contacts in: makes, changes or leaves one, in the caller's transaction, and makes its organisation
 * where that was wished and is not there. Throws what the rules of either refuse.
 */
export async function takeContact(
  ctx: UserContext,
  values: RowValues,
  settings: ImportSettings,
): Promise<RowOutcome> {
  const { name } = values;
  if (!name) return { action: 'refused', reasons: [{ code: 'required', field: 'name' }] };
  const place = await placeOf(ctx, values, settings);
  if ('action' in place) return { ...place, name };
  const found = await matchContact(ctx, values, place.id, settings);
  if ('conflict' in found) return { action: 'conflict', name, reasons: found.conflict };
  if (found.id !== null)
    return {
      name,
      reasons: [{ code: 'matched', params: { name: found.name, id: found.id } }],
      ...(await change(ctx, found.id, values, settings.existing)),
    };
  if (lacksConsent(values, null)) return { ...consentRequired, name };
  const organisation = place.id === null ? await makeOrganisation(ctx, place.make) : undefined;
  const organisationId = place.id ?? organisation?.id ?? '';
  const { id } = await createContact(ctx, { ...editOf(values), name, organisationId });
  return {
    ...{ action: 'create', name, recordId: id, version: 1 },
    reasons: organisation ? [{ code: 'new-organisation', field: 'organisationName' }] : [],
    ...(organisation && { organisationId: organisation.id }),
  };
}

interface NewOrganisation {
  name: string;
  country: string;
  website?: string;
  identifiers?: { value: string }[];
}
type Place = { id: string } | { id: null; make: NewOrganisation };

/** Where the contact is: an organisation that is there, one to be made, or why neither. */
async function placeOf(
  ctx: UserContext,
  values: RowValues,
  settings: ImportSettings,
): Promise<Place | RowOutcome> {
  const { organisationName, organisationIdentifier, organisationWebsite } = values;
  const country = values.organisationCountry ?? values.country ?? settings.defaultCountry ?? undefined;
  const refused = (code: RowReason['code'], field: string): RowOutcome => ({
    action: 'refused',
    reasons: [{ code, field }],
  });
  if (!organisationName && !organisationIdentifier && !organisationWebsite)
    return refused('required', 'organisationName');
  const likeness = {
    ...{ names: [organisationName], country, website: organisationWebsite },
    identifiers: organisationIdentifier ? [organisationIdentifier] : [],
  };
  const found = await matchOrganisation(ctx, likeness, ['identifier', 'domain', 'name-country']);
  if ('conflict' in found) {
    return {
      action: 'conflict',
      reasons: found.conflict.map((reason) => ({ field: 'organisationName', ...reason })),
    };
  }
  if (found.id !== null) return { id: found.id };
  if (!settings.newOrganisations) return refused('invalid-choice', 'organisationName');
  if (!organisationName) return refused('required', 'organisationName');
  if (!country) return refused('required', 'organisationCountry');
  const make = {
    ...{ name: organisationName, country },
    ...(organisationWebsite && { website: organisationWebsite }),
    ...(organisationIdentifier && { identifiers: [{ value: organisationIdentifier }] }),
  };
  return { id: null, make };
}

function makeOrganisation(ctx: UserContext, make: NewOrganisation): Promise<{ id: string }> {
  return createOrganisation(ctx, make);
}

type FoundContact = { id: string; name: string } | { id: null } | { conflict: RowReason[] };

async function matchContact(
  ctx: UserContext,
  values: RowValues,
  organisationId: string | null,
  { matchBy }: ImportSettings,
): Promise<FoundContact> {
  const there = { archivedAt: null, ...ofSeenOrganisation(ctx.actor) };
  const select = { id: true, name: true, nameReading: true, organisationId: true } as const;
  if (matchBy.includes('email') && values.email) {
    const email = values.email.normalize('NFKC').replace(/\s/g, '');
    const at = email.lastIndexOf('@');
    const spelled = [email, email.toLowerCase(), email.slice(0, at) + email.slice(at).toLowerCase()];
    const found = await ctx.db.contact.findMany({
      where: { ...there, email: { in: spelled } },
      select,
      take: 3,
    });
    const [first] = found.filter((each) => each.organisationId === organisationId);
    const [elsewhere] = found;
    if (first) return first;
    if (elsewhere)
      return {
        conflict: [
          {
            code: 'at-another-organisation',
            field: 'email',
            params: { name: elsewhere.name, id: elsewhere.id },
          },
        ],
      };
  }
  if (!matchBy.includes('name-organisation') || organisationId === null) return { id: null };
  const colleagues = await ctx.db.contact.findMany({
    where: { ...there, organisationId },
    select,
    take: 5000,
  });
  const key = nameKey(values.name ?? '');
  const found = colleagues.filter(
    ({ name, nameReading }) => nameKey(name) === key || (nameReading && nameKey(nameReading) === key),
  );
  const [first, second] = found;
  if (first && second)
    return { conflict: [{ code: 'several-matches', params: { one: first.name, other: second.name } }] };
  return first ?? { id: null };
}

/** Given and family name in either order, with or without a space between. */
function nameKey(name: string): string {
  return foldForComparing(name)
    .split(/[\s,.・]+/)
    .filter(Boolean)
    .toSorted()
    .join('');
}

type Changed = Pick<RowOutcome, 'action' | 'recordId' | 'before' | 'version'> | RowOutcome;

async function change(
  ctx: UserContext,
  id: string,
  values: RowValues,
  existing: ExistingAct,
): Promise<Changed> {
  if (existing === 'skip') return { action: 'skip', recordId: id };
  const before = await getContact(ctx, id);
  if (lacksConsent(values, before.consent)) return { ...consentRequired, recordId: id };
  const edit = existing === 'overwrite' ? editOf(values) : whereEmpty(before, editOf(values));
  const after = await updateContact(ctx, id, before.version, edit);
  if (after.version === before.version) return { action: 'skip', recordId: id };
  const record: Readonly<Record<string, unknown>> = { ...before };
  const fields = Object.fromEntries(Object.keys(edit).map((field) => [field, record[field]]));
  return { action: 'update', recordId: id, before: fields, version: after.version };
}

function editOf(values: RowValues): UpdateContact {
  const { name, nameReading, jobTitle, email, telephone, language, country, timeZone } = values;
  const { consent, consentOn, consentSource, leftOn } = values;
  return defined({
    ...{ name, nameReading, jobTitle, email, telephone, language, country, timeZone },
    ...{ consent, consentOn: consentOn && asDay(consentOn), consentSource },
    leftOn: leftOn && asDay(leftOn),
  }) as UpdateContact;
}

/** A day or a source of a consent that nobody gave or refused would be lost: the row says so instead. */
function lacksConsent({ consent, consentOn, consentSource }: RowValues, before: string | null): boolean {
  return !consent && before === null && (consentOn !== undefined || consentSource !== undefined);
}

const consentRequired: RowOutcome = {
  action: 'refused',
  reasons: [{ code: 'required', field: 'consent' }],
};
