import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { logActivity } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anOrganisation,
  archiveOrganisation,
  createOrganisation,
  findOrganisations,
  getOrganisation,
  unarchiveOrganisation,
  updateOrganisation,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true });
const inAlmere = await as({ municipalityId: almere.id });
const inAmsterdam = await as({ municipalityId: amsterdam.id });

const changesOf = async (recordId: string) =>
  (await db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } })).map(({ fields }) => fields);
const refusalsOf = (edit: Promise<unknown>) =>
  edit.then(
    () => [],
    (error) =>
      error.fields.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
  );

test('names and numbers are kept in their order, replaced as a whole, and told as one change each', async () => {
  const { id } = await createOrganisation(desk, {
    name: '株式会社くら',
    country: 'JP',
    names: [
      { kind: 'reading', name: 'くら' },
      { kind: 'latin', name: 'Kura K.K.' },
    ],
    identifiers: [{ value: 'T7000012050002' }],
  });
  const made = await getOrganisation(desk, id);
  expect(made.names).toEqual([
    { kind: 'reading', name: 'くら', language: 'ja' },
    { kind: 'latin', name: 'Kura K.K.', language: null },
  ]);
  const names = made.names.slice(1);
  const edited = await updateOrganisation(desk, id, 1, { names, identifiers: made.identifiers });
  expect(edited).toMatchObject({ names, identifiers: [{ value: '7000012050002' }], version: 2 });
  expect(await updateOrganisation(desk, id, 2, { names })).toMatchObject({ version: 2 });
  const [creation, ...edits] = await changesOf(id);
  expect(creation).toMatchObject({
    names: [null, made.names],
    identifiers: [null, [{ scheme: 'jp-corporate-number', value: '7000012050002' }]],
  });
  expect(edits).toEqual([{ names: [made.names, names] }]);
  expect((await findOrganisations(desk, { q: 'Kura K.K.' })).items.map((item) => item.id)).toEqual([id]);
});

test('an organisation belongs to several; the largest share leads to the ultimate parent, which makes an investor', async () => {
  const [works, holding, family, fund] = await Promise.all([
    anOrganisation(db, { country: 'NL' }),
    anOrganisation(db, { country: 'NL' }),
    anOrganisation(db, { country: 'JP', name: '株式会社くら' }),
    anOrganisation(db, { country: 'US' }),
  ]);
  expect(await getOrganisation(desk, works.id)).toMatchObject({ ultimateParent: null, isInvestor: false });
  await updateOrganisation(desk, holding.id, 1, {
    parents: [{ organisationId: fund.id }, { organisationId: family.id, sharePercent: 66.67 }],
  });
  const parents = [{ organisationId: holding.id, sharePercent: 100 }];
  const edited = await updateOrganisation(desk, works.id, 1, { parents });
  expect(edited).toMatchObject({
    parents: [{ organisation: { id: holding.id }, sharePercent: 100 }],
    ultimateParent: { id: family.id, name: '株式会社くら' },
    isInvestor: true,
  });
  const { parents: two } = await getOrganisation(desk, holding.id);
  expect(two.map(({ organisation, sharePercent }) => [organisation.id, sharePercent])).toEqual([
    [family.id, 66.67],
    [fund.id, null],
  ]);
  expect(await updateOrganisation(desk, works.id, 2, { parents })).toMatchObject({ version: 2 });
  expect(await updateOrganisation(desk, works.id, 2, { parents: [] })).toMatchObject({
    parents: [],
    isInvestor: false,
  });
});

test('a circle, the organisation itself, one that is not there, one twice, and shares above 100 are refused', async () => {
  const [a, b, c] = await Promise.all([anOrganisation(db), anOrganisation(db), anOrganisation(db)]);
  await updateOrganisation(desk, a.id, 1, { parents: [{ organisationId: b.id }] });
  await updateOrganisation(desk, b.id, 1, { parents: [{ organisationId: c.id }] });
  const parents = [a, c, { id: '01932f6e-0000-7000-8000-000000000001' }].map(({ id }) => ({
    organisationId: id,
  }));
  expect(await refusalsOf(updateOrganisation(desk, c.id, 1, { parents }))).toEqual([
    '/parents/0/organisationId parent-circle',
    '/parents/1/organisationId own-parent',
    '/parents/2/organisationId invalid-choice',
  ]);
  const shares = [60, 40.01].map((sharePercent) => ({ organisationId: c.id, sharePercent }));
  expect(await refusalsOf(updateOrganisation(desk, a.id, 2, { parents: shares }))).toEqual([
    '/parents/1/organisationId twice',
    '/parents/1/sharePercent shares-above-100',
  ]);
  expect(await getOrganisation(desk, c.id)).toMatchObject({ parents: [], version: 1 });
});

test('two at once cannot close a circle: one of them is refused', async () => {
  const [a, b] = await Promise.all([anOrganisation(db), anOrganisation(db)]);
  const results = await Promise.allSettled([
    updateOrganisation(desk, a.id, 1, { parents: [{ organisationId: b.id }] }),
    updateOrganisation(desk, b.id, 1, { parents: [{ organisationId: a.id }] }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a parent that is not seen is none: not shown, not counted, and not taken away by who does not see it', async () => {
  const secret = await anOrganisation(db, { country: 'CN', confidential: true, municipalityId: almere.id });
  const open = await anOrganisation(db, { country: 'NL' });
  const child = await anOrganisation(db, { country: 'NL' });
  await updateOrganisation(desk, child.id, 1, {
    parents: [{ organisationId: secret.id, sharePercent: 80 }],
  });
  expect(await getOrganisation(inAlmere, child.id)).toMatchObject({ ultimateParent: { id: secret.id } });
  expect(await getOrganisation(inAmsterdam, child.id)).toMatchObject({
    parents: [],
    ultimateParent: null,
    isInvestor: false,
  });
  const parents = [{ organisationId: open.id, sharePercent: 30 }];
  expect(await updateOrganisation(inAmsterdam, child.id, 2, { parents })).toMatchObject({
    ultimateParent: { id: open.id },
  });
  expect((await getOrganisation(desk, child.id)).parents).toHaveLength(2);
  expect(
    await refusalsOf(
      updateOrganisation(inAmsterdam, open.id, 1, { parents: [{ organisationId: secret.id }] }),
    ),
  ).toEqual(['/parents/0/organisationId invalid-choice']);
});

test('nobody makes an organisation so that he does not see it himself', async () => {
  const { id } = await anOrganisation(db, { municipalityId: almere.id });
  const edit = updateOrganisation(inAmsterdam, id, 1, { confidential: true });
  expect(await refusalsOf(edit)).toEqual(['/confidential hidden-from-you']);
  const secret = await updateOrganisation(inAlmere, id, 1, { confidential: true });
  expect(secret).toMatchObject({ confidential: true });
  const given = updateOrganisation(inAlmere, id, 2, { municipalityId: amsterdam.id });
  expect(await refusalsOf(given)).toEqual(['/municipalityId hidden-from-you']);
  await expect(getOrganisation(inAmsterdam, id)).rejects.toMatchObject({ kind: 'not-found' });
  const mine = { name: 'Mine', country: 'NL', confidential: true } as const;
  expect(await refusalsOf(createOrganisation(inAmsterdam, mine))).toEqual(['/confidential hidden-from-you']);
  const { id: own } = await createOrganisation(inAmsterdam, { ...mine, municipalityId: amsterdam.id });
  expect(await getOrganisation(inAmsterdam, own)).toMatchObject({ confidential: true });
});

test('archived with a reason, it refuses edits and stands in no list; taken out again, it is as it was', async () => {
  const { id } = await anOrganisation(db, { name: 'Sleeping Dyke B.V.' });
  expect(await refusalsOf(archiveOrganisation(desk, id, 1, ' '))).toEqual(['/reason required']);
  const archived = await archiveOrganisation(desk, id, 1, 'Bankrupt since 2025');
  expect(archived).toMatchObject({ archiveReason: 'Bankrupt since 2025', version: 2 });
  await expect(archiveOrganisation(desk, id, 2, 'Again')).rejects.toMatchObject({ code: 'archived' });
  await expect(updateOrganisation(desk, id, 2, { name: 'X' })).rejects.toMatchObject({ code: 'archived' });
  expect((await findOrganisations(desk, { q: 'sleeping dyke' })).items).toEqual([]);
  expect(await unarchiveOrganisation(desk, id, 2)).toMatchObject({ archivedAt: null, archiveReason: null });
  await expect(unarchiveOrganisation(desk, id, 3)).rejects.toMatchObject({ code: 'not-archived' });
  await expect(archiveOrganisation(desk, id, 2, 'Late')).rejects.toMatchObject({ code: 'stale-edit' });
  const at = '2026-11-24T09:00:00.000Z';
  expect(await changesOf(id)).toEqual([
    { archivedAt: [null, at], archiveReason: [null, 'Bankrupt since 2025'] },
    { archivedAt: [at, null] },
  ]);
});

test('the next visit follows the last one that the reader sees, by the tier', async () => {
  const { id } = await anOrganisation(db, { tier: 'strategic', createdAt: '2026-01-15T09:00:00Z' });
  const visits = async () => (await getOrganisation(desk, id)).visits;
  expect(await visits()).toEqual({ lastOn: null, dueOn: new Date('2026-07-15'), cadenceMonths: 6 });
  // Half past eleven at night in UTC is the next day at the desk.
  const happenedAt = Temporal.Instant.from('2026-10-31T23:30:00Z');
  await logActivity(desk, { kind: 'visit', text: 'On site', organisationId: id, happenedAt });
  await logActivity(desk, { kind: 'call', text: 'Later', organisationId: id });
  expect(await visits()).toEqual({
    lastOn: new Date('2026-11-01'),
    dueOn: new Date('2027-05-01'),
    cadenceMonths: 6,
  });
});
