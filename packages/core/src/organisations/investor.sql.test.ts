import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { anOrganisation, findOrganisations, getOrganisation } from './index.ts';

const db = await useTestDb();
const { almere } = await theMunicipalities(db);
const clock = fixedClock('2026-11-24T09:00:00Z');
const desk = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
const inAlmere = { db, clock, actor: actorOf(await aUser(db, { municipalityId: almere.id })) };

let owned = 0;
const owns = (parent: { id: string }, child: { id: string }, sharePercent?: number) => {
  owned += 1;
  const createdAt = new Date(Date.UTC(2026, 0, owned));
  return db.ownership.create({
    data: { parentId: parent.id, childId: child.id, sharePercent: sharePercent ?? null, createdAt },
  });
};

// Every way a chain can go: none, up two steps, by the larger share, past an unknown one, of equals the first known.
const dutch = await anOrganisation(db, { name: 'Dutch', country: 'NL' });
const german = await anOrganisation(db, { name: 'German', country: 'DE' });
const hidden = await anOrganisation(db, { name: 'Hidden', country: 'JP', confidential: true });
const holding = await anOrganisation(db, { name: 'Holding', country: 'NL' });
await owns(german, holding);
const expected: Record<string, boolean> = {};
async function aChild(name: string, isInvestor: boolean, parents: [{ id: string }, number?][], given = {}) {
  const child = await anOrganisation(db, { name, country: 'NL', ...given });
  for (const [parent, share] of parents) await owns(parent, child, share);
  expected[name] = isInvestor;
  return child;
}
await aChild('alone', false, []);
await aChild('abroad', true, [], { country: 'FR' });
await aChild('no company', false, [], { country: 'FR', kinds: ['government', 'partner'] });
await aChild('two steps', true, [[holding, 60]]);
await aChild('the larger share', false, [
  [german, 40],
  [dutch, 60],
]);
await aChild('a known share before an unknown', false, [[german], [dutch, 1]]);
await aChild('of equals the first', true, [
  [german, 50],
  [dutch, 50],
]);
await aChild('Dutch on top of abroad', false, [[dutch]], { country: 'BE' });
await aChild('of a hidden parent', true, [
  [hidden, 80],
  [dutch, 20],
]);
const [one, other] = [await aChild('circle', false, []), await aChild('circle too', false, [])];
await owns(one, other);
await owns(other, one);

const namesOf = async (ctx: typeof desk, investor: boolean) =>
  (await findOrganisations(ctx, { investor, limit: 100 })).items.map(({ name }) => name);

test.each(Object.entries(expected))('%s: %s', async (name, isInvestor) => {
  expect((await namesOf(desk, true)).includes(name)).toBe(isInvestor);
  expect((await namesOf(desk, false)).includes(name)).toBe(!isInvestor);
});

test('the filter is the rule of the record, of what each reader sees', async () => {
  for (const ctx of [desk, inAlmere]) {
    const { items } = await findOrganisations(ctx, { limit: 100 });
    const records = await Promise.all(items.map(({ id }) => getOrganisation(ctx, id)));
    const investors = records.filter(({ isInvestor }) => isInvestor).map(({ name }) => name);
    expect((await namesOf(ctx, true)).sort()).toEqual(investors.sort());
  }
  expect(await namesOf(inAlmere, true)).not.toContain('of a hidden parent');
});
