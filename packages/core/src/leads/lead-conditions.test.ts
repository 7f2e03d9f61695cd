import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { type ALead, aLead, findLeads, type LeadConditions, leadCount } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
const me = await aUser(db, { role: 'account-manager', municipalityId: almere.id });
const other = await aUser(db, { role: 'account-manager', municipalityId: almere.id });
const ctx: UserContext = { db, clock, actor: actorOf(me) };
const elsewhere: UserContext = {
  ...{ db, clock },
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: amsterdam.id })),
};
const day = (on: string) => new Date(`${on}T00:00:00Z`);

const rows: [LeadConditions, ALead, ALead][] = [
  [{ kind: 'retention' }, { kind: 'retention' }, { kind: 'expansion' }],
  [{ stage: 'visit' }, { stage: 'visit' }, { stage: 'new' }],
  [{ status: 'paused' }, { status: 'paused' }, { status: 'open' }],
  [{ sector: 'H' }, { sector: 'H' }, { sector: null }],
  [{ cluster: 'health' }, { clusters: ['water', 'health'] }, { clusters: ['water'] }],
  [{ activity: 'logistics' }, { activities: ['logistics'] }, { activities: [] }],
  [{ source: 'event' }, { source: 'event' }, { source: 'other' }],
  [{ cause: 'growth' }, { cause: 'growth' }, { cause: null }],
  [{ strategicFit: 'high' }, { strategicFit: 'high' }, { strategicFit: 'low' }],
  [{ firstArrival: 'neither' }, { firstArrival: 'neither' }, { firstArrival: null }],
  [{ originCountry: 'JP' }, { originCountry: 'JP' }, { originCountry: 'KR' }],
  [{ likelihood: 'likely' }, { likelihood: 'likely' }, { likelihood: 'possible' }],
  [{ vifo: 'to-notify' }, { vifo: 'to-notify' }, { vifo: null }],
  [{ creditParty: 'nfia' }, { credits: { create: [{ party: 'nfia', sharePercent: 100 }] } } as ALead, {}],
  [{ ownerId: 'me' }, { ownerId: me.id }, { ownerId: other.id }],
  [{ ownerId: 'none' }, { ownerId: null }, { ownerId: me.id }],
  [{ ownerId: other.id }, { ownerId: other.id }, { ownerId: null }],
  [{ assessorId: 'me' }, { assessorId: me.id }, { assessorId: other.id }],
  [{ assessorId: 'none' }, { assessorId: null }, { assessorId: me.id }],
  [{ confidential: true }, { confidential: true, ownerId: me.id }, { confidential: false }],
  [{ confidential: false }, { confidential: false }, { confidential: true, ownerId: me.id }],
  [{ quietDays: 30 }, { lastActivityAt: '2026-10-25T08:59:59Z' }, { lastActivityAt: '2026-10-25T09:00:00Z' }],
  [
    { quietSince: day('2026-11-01') },
    { lastActivityAt: '2026-10-31T22:59:59Z' },
    { lastActivityAt: '2026-10-31T23:00:00Z' },
  ],
  [{ lookAgainDue: true }, { lookAgainOn: day('2026-11-24') }, { lookAgainOn: day('2026-11-25') }],
  [{ lookAgainDue: false }, { lookAgainOn: null }, { lookAgainOn: day('2026-11-24') }],
  [{ jobsFrom: 10, jobsTo: 20 }, { jobsWithinThreeYears: 20 }, { jobsWithinThreeYears: 21 }],
  [{ jobsFrom: 0 }, { jobsWithinThreeYears: 0 }, { jobsWithinThreeYears: null }],
  [{ capexEurFrom: 5.5, capexEurTo: 6 }, { capexEur: 5.5 }, { capexEur: 5.49 }],
  [
    { createdFrom: day('2026-11-01'), createdUntil: day('2026-11-02') },
    { createdAt: '2026-11-02T22:59:59Z' },
    { createdAt: '2026-11-02T23:00:00Z' },
  ],
  [
    { updatedFrom: day('2026-11-01'), updatedUntil: day('2026-11-02') },
    { updatedAt: '2026-10-31T23:00:00Z' },
    { updatedAt: '2026-10-31T22:59:59Z' },
  ],
];

test.each(rows)('%j has the one and not the other', async (filter, inside, outside) => {
  const title = `Row ${crypto.randomUUID()}`;
  const { id } = await aLead(db, { municipalityId: almere.id, ...inside, title });
  await aLead(db, { municipalityId: almere.id, ...outside, title });
  const found = await findLeads(ctx, { ...filter, q: title });
  expect(found.items.map((lead) => lead.id)).toEqual([id]);
  expect(await leadCount(ctx, { ...filter, q: title }, 'exact')).toEqual({ value: 1, isExact: true });
  expect((await findLeads(elsewhere, { ...filter, q: title })).items).toEqual([]);
  expect((await leadCount(elsewhere, { ...filter, q: title }, 'exact')).value).toBe(0);
});

test('what a list shows of a lead', async () => {
  await aLead(db, { title: 'Nothing known', municipalityId: almere.id });
  expect((await findLeads(ctx, { q: 'Nothing known' })).items).toMatchObject([
    { clusters: [], capexEur: null },
  ]);
  const title = 'All of it';
  await aLead(db, {
    title,
    municipalityId: almere.id,
    assessorId: me.id,
    sector: 'H',
    clusters: ['health'],
    jobsWithinThreeYears: 0,
    capexEur: 12.5,
    originCountry: 'JP',
  });
  const [lead] = (await findLeads(ctx, { q: title })).items;
  expect(lead).toMatchObject({
    assessor: { id: me.id, name: me.name },
    owner: null,
    sector: 'H',
    clusters: ['health'],
    jobsWithinThreeYears: 0,
    originCountry: 'JP',
    confidential: false,
    stageSince: null,
  });
  expect(lead?.capexEur?.toNumber()).toBe(12.5);
});
