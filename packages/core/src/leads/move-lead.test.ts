import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { asDate, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { anEstablishment } from '../establishments/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { type ALead, aLead, getLead, moveLead, proposeLanding, updateLead } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere } = await theMunicipalities(db);
const municipalityId = almere.id;

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const owner = await as({ municipalityId, role: 'account-manager' });
const assessor = await as({ municipalityId, role: 'account-manager' });
const colleague = await as({ municipalityId, role: 'account-manager' });
const admin = await as({ role: 'admin' });

const qualified = { sector: 'C', originCountry: 'JP', source: 'event' };
const shortlisted = { ...qualified, siteNeed: 'no-site', drivers: ['talent'], considersOthers: false };
const decided = {
  ...shortlisted,
  assessorId: assessor.actor.id,
  likelihood: 'likely',
  likelihoodReason: 'The board decided.',
  jobsWithinThreeYears: 40,
  notSaid: ['capexAmount'],
};
const mine = (given: ALead = {}) => aLead(db, { municipalityId, ownerId: owner.actor.id, ...given });

/** A case that is decided, with its establishment and evidence, and not yet said to have landed. */
async function aDecidedLead(given: ALead = {}) {
  const lead = await mine({ ...decided, stage: 'decision', ...given });
  const { id: establishmentId } = await anEstablishment(db, { organisationId: lead.organisationId });
  const file = { name: 'deed.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
  await db.file.create({
    data: { ...file, uploadedAt: asDate(clock.now()), leadId: lead.id, isEvidence: true },
  });
  return updateLead(owner, lead.id, 1, { establishmentId, landedOn: new Date('2026-11-01T00:00:00Z') });
}

const fieldsOf = (error: { fields: { pointer: string }[] }) => error.fields.map(({ pointer }) => pointer);
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => expect.fail('it was done'),
    (error) => error,
  );

test('one field missing: that one; several: all of them at once; nothing moved', async () => {
  const { id } = await mine({ ...qualified, source: null });
  const error = await refusal(moveLead(owner, id, 1, { stage: 'qualified' }));
  expect(error).toMatchObject({ kind: 'broken-rule', code: 'stage-lacks' });
  expect(fieldsOf(error)).toEqual(['/source']);
  const all = await refusal(moveLead(owner, id, 1, { stage: 'decision' }));
  expect(fieldsOf(all)).toEqual([
    ...['/source', '/siteNeed', '/drivers', '/considersOthers', '/assessorId', '/likelihood'],
    ...['/likelihoodReason', '/jobsWithinThreeYears', '/capexAmount'],
  ]);
  expect(await getLead(owner, id)).toMatchObject({ stage: 'new', version: 1 });
  expect(await db.change.count({ where: { recordId: id } })).toBe(0);
  expect(await db.leadStageMove.count({ where: { leadId: id } })).toBe(0);
});

test('an expansion with nothing behind it goes no further than qualified', async () => {
  const { id } = await mine({ ...shortlisted, kind: 'expansion' });
  await moveLead(owner, id, 1, { stage: 'qualified' });
  const error = await refusal(moveLead(owner, id, 2, { stage: 'shortlist' }));
  expect(fieldsOf(error)).toEqual(['/establishmentId']);
  await updateLead(owner, id, 2, { plotAreaFromM2: 2500 });
  expect(await moveLead(owner, id, 3, { stage: 'shortlist' })).toMatchObject({ stage: 'shortlist' });
});

test('a move is logged with who, when and how long it stood, in the log of moves and in that of changes', async () => {
  const { id } = await mine({ ...shortlisted, createdAt: new Date('2026-11-20T09:00:00Z') });
  const moved = await moveLead(owner, id, 1, { stage: 'qualified' });
  expect(await getLead(owner, id)).toMatchObject(moved);
  const later = { ...owner, clock: fixedClock('2026-11-26T10:00:00Z') };
  await moveLead(later, id, 2, { stage: 'new', reason: ' A  mistake ' });
  const moves = await db.leadStageMove.findMany({ where: { leadId: id }, orderBy: { number: 'asc' } });
  expect(moves).toMatchObject([
    { number: 1, fromStage: 'new', toStage: 'qualified', userId: owner.actor.id, seconds: 4 * 86_400 },
    { number: 2, fromStage: 'qualified', toStage: 'new', seconds: 2 * 86_400 + 3600 },
  ]);
  const changes = await db.change.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(changes.map(({ fields }) => fields)).toEqual([
    { stage: ['new', 'qualified'] },
    { stage: ['qualified', 'new'], moveReason: [null, 'A mistake'] },
  ]);
  expect(await getLead(owner, id)).toMatchObject({ stageSince: asDate(later.clock.now()) });
});

test('no jobs, none to keep, no subsidy and what the company does not say are answers', async () => {
  const { id } = await mine({
    ...decided,
    jobsWithinThreeYears: 0,
    jobsSafeguarded: 0,
    wantsSubsidy: false,
    notSaid: ['capexAmount'],
  });
  expect(await moveLead(owner, id, 1, { stage: 'decision' })).toMatchObject({ stage: 'decision' });
  const nothing = await mine({
    ...decided,
    jobsWithinThreeYears: 0,
    capexAmount: 0,
    capexCurrency: 'EUR',
    notSaid: [],
  });
  expect(await moveLead(owner, nothing.id, 1, { stage: 'decision' })).toMatchObject({ stage: 'decision' });
});

test('whoever may not verify hears that, not what is missing', async () => {
  const { id } = await mine({ stage: 'decision' });
  for (const ctx of [owner, colleague]) {
    const error = await refusal(moveLead(ctx, id, 1, { stage: 'landed' }));
    expect(error).toMatchObject({ kind: 'forbidden', code: 'verified-by-another', fields: [] });
  }
});

test('the second assessor lands a case that the account manager said has landed, with its evidence', async () => {
  const { id, version } = await mine({ ...decided, stage: 'decision' });
  const bare = await refusal(moveLead(assessor, id, version, { stage: 'landed' }));
  expect(fieldsOf(bare)).toEqual(['/establishmentId', '/landedOn', '/evidence', '/landingProposedAt']);

  const lead = await aDecidedLead();
  await expect(proposeLanding(assessor, lead.id, 2)).rejects.toMatchObject({ code: 'proposed-by-owner' });
  const proposed = await proposeLanding(owner, lead.id, 2);
  expect(proposed).toMatchObject({ stage: 'decision', landingProposedBy: { id: owner.actor.id } });
  await expect(moveLead(owner, lead.id, 3, { stage: 'landed' })).rejects.toMatchObject({ kind: 'forbidden' });
  const landed = await moveLead(assessor, lead.id, 3, { stage: 'landed' });
  expect(landed).toMatchObject({ stage: 'landed', status: 'landed', next: null });
  expect(await getLead(assessor, lead.id)).toMatchObject({
    ...landed,
    landingVerifiedBy: { id: assessor.actor.id },
  });
});

test('an administrator may verify too, unless he manages the case or said that it landed', async () => {
  const lead = await aDecidedLead();
  await proposeLanding(owner, lead.id, 2);
  expect(await moveLead(admin, lead.id, 3, { stage: 'landed' })).toMatchObject({ status: 'landed' });
  const own = await aDecidedLead();
  await db.lead.update({ where: { id: own.id }, data: { ownerId: admin.actor.id } });
  await expect(moveLead(admin, own.id, 2, { stage: 'landed' })).rejects.toMatchObject({ kind: 'forbidden' });
});

test('where the assessor left, the administrators are told that a case is to be verified', async () => {
  const left = await as({ municipalityId, role: 'account-manager' });
  const { id, version } = await aDecidedLead();
  await db.lead.update({ where: { id }, data: { assessorId: left.actor.id } });
  await db.user.update({ where: { id: left.actor.id }, data: { active: false } });
  await proposeLanding(owner, id, version);
  const told = await db.notification.findMany({ where: { leadId: id, kind: 'landing-proposed' } });
  expect(told.map(({ userId }) => userId)).toEqual([admin.actor.id]);
});

test('landed and back: open again, both moves in the log, what was promised stays', async () => {
  const lead = await aDecidedLead();
  await proposeLanding(owner, lead.id, 2);
  await moveLead(assessor, lead.id, 3, { stage: 'landed' });
  await expect(updateLead(owner, lead.id, 4, { landedOn: null })).rejects.toMatchObject({
    fields: [{ code: 'landing-verified' }],
  });
  const back = await moveLead(owner, lead.id, 4, { stage: 'decision', reason: 'Too early' });
  expect(back).toMatchObject({ status: 'open' });
  expect(await getLead(owner, lead.id)).toMatchObject({
    ...back,
    jobsWithinThreeYears: 40,
    landingVerifiedAt: null,
  });
  const moves = await db.leadStageMove.findMany({ where: { leadId: lead.id }, orderBy: { number: 'asc' } });
  expect(moves.map(({ fromStage, toStage, reason }) => [fromStage, toStage, reason])).toEqual([
    ['decision', 'landed', null],
    ['landed', 'decision', 'Too early'],
  ]);
});

test('fifty moves at once of one lead: one wins at each step, the log has no gap and no double', async () => {
  const { id } = await mine(shortlisted);
  const stages = ['qualified', 'shortlist', 'visit'] as const;
  for (const [at, stage] of stages.entries()) {
    const tries = Array.from({ length: 50 }, () => moveLead(owner, id, at + 1, { stage }));
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const errors = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    for (const error of errors) expect(error).toMatchObject({ kind: 'conflict', code: 'stale-edit' });
  }
  const moves = await db.leadStageMove.findMany({ where: { leadId: id }, orderBy: { number: 'asc' } });
  expect(moves.map(({ number, fromStage, toStage }) => [number, fromStage, toStage])).toEqual([
    [1, 'new', 'qualified'],
    [2, 'qualified', 'shortlist'],
    [3, 'shortlist', 'visit'],
  ]);
});

test('a case that is not open does not move, nor to where it stands, nor out of the archive', async () => {
  const paused = await mine({ ...qualified, status: 'paused' });
  await expect(moveLead(owner, paused.id, 1, { stage: 'qualified' })).rejects.toMatchObject({
    code: 'not-open',
  });
  const open = await mine(qualified);
  await expect(moveLead(owner, open.id, 1, { stage: 'new' })).rejects.toMatchObject({ code: 'same-stage' });
  const archived = await mine({ ...qualified, archivedAt: new Date() });
  await expect(moveLead(owner, archived.id, 1, { stage: 'qualified' })).rejects.toMatchObject({
    code: 'archived',
  });
});

test('what is missing for the next stage is told with the lead', async () => {
  const { id } = await mine({ ...qualified, sector: null });
  expect((await getLead(owner, id)).next).toEqual({
    stage: 'qualified',
    missing: [{ stage: 'qualified', requirement: 'sector', field: 'sector' }],
  });
});
