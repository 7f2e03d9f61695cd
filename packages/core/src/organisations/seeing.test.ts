import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser, type UserActor } from '../access/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { anOrganisation, organisationsSeenBy, seesOrganisation } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const actor = async (given: AUser) => actorOf(await aUser(db, given));
const manager = await actor({ role: 'account-manager', municipalityId: amsterdam.id });

const organisations = {
  open: await anOrganisation(db, { municipalityId: almere.id }),
  almere: await anOrganisation(db, { confidential: true, municipalityId: almere.id }),
  managed: await anOrganisation(db, {
    confidential: true,
    municipalityId: almere.id,
    accountManagerId: manager.id,
  }),
  managedOnly: await anOrganisation(db, { confidential: true, accountManagerId: manager.id }),
  nobodys: await anOrganisation(db, { confidential: true }),
};
type Name = keyof typeof organisations;
const all = Object.keys(organisations) as Name[];

test.each<[string, UserActor, Name[]]>([
  ['an administrator', await actor({ role: 'admin', sharedDesk: false }), all],
  ['the shared desk', await actor({ sharedDesk: true, role: 'desk' }), all],
  ['the account manager', manager, ['open', 'managed', 'managedOnly']],
  [
    'a colleague of Almere',
    await actor({ municipalityId: almere.id, role: 'viewer' }),
    ['open', 'almere', 'managed'],
  ],
  ['a colleague of Amsterdam', await actor({ municipalityId: amsterdam.id }), ['open']],
  ['a colleague of neither', await actor({ sharedDesk: false }), ['open']],
])('%s sees %o', async (_who, reader, seen) => {
  const found = await db.organisation.findMany({ where: organisationsSeenBy(reader), select: { id: true } });
  const ids = found.map(({ id }) => id);
  expect(all.filter((name) => ids.includes(organisations[name].id))).toEqual(seen);
  expect(all.filter((name) => seesOrganisation(reader, organisations[name]))).toEqual(seen);
});
