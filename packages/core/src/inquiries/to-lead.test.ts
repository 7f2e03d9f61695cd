import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { getLead, updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { getOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  acceptInquiry,
  answerInquiry,
  answersOf,
  fileInquiry,
  getInquiry,
  listFields,
  routeInquiry,
  textFields,
} from './index.ts';
import type { AnswerKey, Answers } from './inquiry.fields.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const site = { publicUrl: 'https://desk.example', secret: 'a secret of thirty-two characters' };
const { almere } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const desk = await as({});
const manager = await as({ role: 'account-manager', municipalityId: almere.id, locale: 'nl' });

async function aRoutedInquiry(different: Partial<Answers> = {}) {
  const idempotencyKey = crypto.randomUUID();
  const given = { channel: 'mail', locale: 'ja', answers: answersOf(different), idempotencyKey } as const;
  const { receipt } = await fileInquiry(desk, site, given);
  const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: receipt.reference } });
  return routeInquiry(desk, id, 1, { municipalityId: almere.id, assigneeId: manager.actor.id });
}
const promise = {
  by: 'telephone',
  text: 'Called',
  nextStep: '候補地の資料をお送りします',
  nextStepOn: '2026-12-02',
} as const;
const promised = { nextStep: promise.nextStep, nextStepOn: asDay(promise.nextStepOn) };

async function accepted(different: Partial<Answers> = {}, leadKind?: 'retention') {
  const { id, version } = await aRoutedInquiry(different);
  const inquiry = await acceptInquiry(manager, id, version, { leadKind });
  return { inquiry, lead: await getLead(manager, inquiry.leadId ?? '') };
}

test('the step promised in the answer is the lead’s, logged as a change of this version', async () => {
  const { inquiry, lead } = await accepted();
  expect(lead).toMatchObject({ nextStep: null, nextStepOn: null, version: 1 });
  await answerInquiry(manager, inquiry.id, inquiry.version, promise);
  expect(await getLead(manager, lead.id)).toMatchObject({ ...promised, version: 2 });
  expect(
    await db.change.findFirst({ where: { noun: 'lead', recordId: lead.id, kind: 'edited' } }),
  ).toMatchObject({
    userId: manager.actor.id,
    fields: { nextStep: [null, promise.nextStep], nextStepOn: [null, promise.nextStepOn] },
  });
});

test('the step promised before it was accepted goes along to the lead', async () => {
  const { id, version } = await aRoutedInquiry();
  const answered = await answerInquiry(manager, id, version, promise);
  const { leadId } = await acceptInquiry(manager, id, answered.version, {});
  expect(await getLead(manager, leadId ?? '')).toMatchObject({ ...promised, version: 1 });
});

test('an answer that promises nothing leaves the lead’s own step; a new step takes its old day away', async () => {
  const { inquiry, lead } = await accepted();
  await updateLead(manager, lead.id, 1, { nextStep: 'Ours', nextStepOn: asDay('2026-12-09') });
  const nothing = { by: 'telephone', text: 'Called again', nextStep: null, nextStepOn: null } as const;
  const answered = await answerInquiry(manager, inquiry.id, inquiry.version, nothing);
  expect(await getLead(manager, lead.id)).toMatchObject({ nextStep: 'Ours', version: 2 });
  await answerInquiry(manager, inquiry.id, answered.version, { ...nothing, nextStep: 'A call' });
  expect(await getLead(manager, lead.id)).toMatchObject({ nextStep: 'A call', nextStepOn: null });
});

test.each([
  ['its Latin name', {}, 'Kura Logistics Co., Ltd.: Nieuwe vestiging'],
  ['the name as written', { organisationNameLatin: '' }, '株式会社くらロジスティクス: Nieuwe vestiging'],
])('a lead is called by %s and its kind, in the language of who accepts', async (_what, different, title) => {
  expect((await accepted(different)).lead.title).toBe(title);
});

test('a lead’s title names the kind that was chosen, not the one that was asked', async () => {
  expect((await accepted({}, 'retention')).lead).toMatchObject({
    kind: 'retention',
    title: 'Kura Logistics Co., Ltd.: Behoud',
  });
});

/** An answer to every question of the form. */
const everything: Required<Answers> = {
  organisationName: '株式会社くらロジスティクス',
  organisationNameLatin: 'Kura Logistics Co., Ltd.',
  country: 'JP',
  website: 'https://www.kura.example/',
  identifier: '7000012050002',
  kind: 'expansion',
  sector: 'H',
  floorAreaFrom: '1000',
  floorAreaTo: '2000',
  floorAreaUnit: 'tsubo',
  plotAreaFrom: '1',
  plotAreaTo: '2',
  plotAreaUnit: 'ha',
  powerNeeded: '1.5',
  powerUnit: 'mva',
  jobsWithinThreeYears: '35',
  investmentBand: '1m-10m',
  timeFrame: '6-12-months',
  message: '欧州向け物流拠点を検討しております。',
  contactName: '田中 美咲',
  contactNameReading: 'Tanaka Misaki',
  contactEmail: 'tanaka@kura.example',
  contactTelephone: '03-1234-5678',
  appointment: 'video',
  appointmentMoment1: '2026-12-03T10:00',
  appointmentMoment2: '2026-12-04T10:00',
  appointmentTimeZone: 'Asia/Tokyo',
  clusters: ['e-commerce-logistics'],
  activities: ['logistics', 'sales'],
  tenures: ['lease', 'ground-lease'],
  municipalities: ['almere'],
};

test('every answer stands on the lead, its organisation or its contact; none stays behind', async () => {
  const { lead, inquiry } = await accepted(everything);
  const organisation = await getOrganisation(manager, lead.organisationId);
  const contact = await db.contact.findUniqueOrThrow({ where: { id: lead.contactId ?? '' } });
  const wish = lead.inquiry?.appointment;
  const floor = [lead.floorAreaFromM2?.toNumber(), lead.floorAreaToM2?.toNumber()];
  const plot = [lead.plotAreaFromM2?.toNumber(), lead.plotAreaToM2?.toNumber()];
  const inSquareMetres = { floor: [3305.79, 6611.57], plot: [10_000, 20_000] };
  // Per question what is kept of it, and what that should be.
  const kept: Record<AnswerKey, [unknown, unknown]> = {
    organisationName: [organisation.name, everything.organisationName],
    organisationNameLatin: [organisation.latinName, everything.organisationNameLatin],
    country: [organisation.country, 'JP'],
    website: [organisation.website, everything.website],
    identifier: [JSON.stringify(organisation).includes(everything.identifier ?? '-'), true],
    kind: [lead.kind, 'expansion'],
    sector: [lead.sector, 'H'],
    floorAreaFrom: [floor[0], inSquareMetres.floor[0]],
    floorAreaTo: [floor[1], inSquareMetres.floor[1]],
    floorAreaUnit: [floor, inSquareMetres.floor],
    plotAreaFrom: [plot[0], inSquareMetres.plot[0]],
    plotAreaTo: [plot[1], inSquareMetres.plot[1]],
    plotAreaUnit: [plot, inSquareMetres.plot],
    powerNeeded: [lead.powerKva?.toNumber(), 1500],
    powerUnit: [lead.powerKva?.toNumber(), 1500],
    jobsWithinThreeYears: [lead.jobsWithinThreeYears, 35],
    investmentBand: [lead.investmentBand, '1m-10m'],
    timeFrame: [lead.timeFrame, '6-12-months'],
    message: [lead.summary, everything.message],
    contactName: [contact.name, everything.contactName],
    contactNameReading: [contact.nameReading, everything.contactNameReading],
    contactEmail: [contact.email, everything.contactEmail],
    contactTelephone: [contact.telephone, '+81312345678'],
    appointment: [wish?.appointment, 'video'],
    appointmentMoment1: [wish?.appointmentMoment1, everything.appointmentMoment1],
    appointmentMoment2: [wish?.appointmentMoment2, everything.appointmentMoment2],
    appointmentTimeZone: [contact.timeZone, 'Asia/Tokyo'],
    clusters: [lead.clusters, everything.clusters],
    activities: [lead.activities, everything.activities],
    tenures: [lead.tenures, everything.tenures],
    // Asked for so that it is routed well; where it was routed is the lead's municipality.
    municipalities: [[lead.municipality?.slug], everything.municipalities],
  };
  expect(Object.keys(kept).sort()).toEqual(Object.keys({ ...textFields, ...listFields }).sort());
  for (const [key, [value, expected]] of Object.entries(kept)) expect(value, key).toEqual(expected);
  expect(lead.inquiry?.id).toBe(inquiry.id);
  expect((await getInquiry(manager, inquiry.id)).lead?.id).toBe(lead.id);
});

test('what a company said is taken over as it is, also where its code was retired since', async () => {
  const inquiry = await aRoutedInquiry({ sector: 'C', clusters: ['water'] });
  const retiredFrom = asDay('2026-10-24');
  const gone = [
    { list: 'sector', code: 'C' },
    { list: 'cluster', code: 'water' },
    { list: 'leadSource', code: 'inquiry' },
    { list: 'leadKind', code: 'retention' },
  ];
  await db.retiredCode.createMany({ data: gone.map((one) => ({ ...one, retiredFrom })) });
  await expect(
    acceptInquiry(manager, inquiry.id, inquiry.version, { leadKind: 'retention' }),
  ).rejects.toMatchObject({ fields: [{ pointer: '/kind', code: 'code-retired' }] });
  const { leadId } = await acceptInquiry(manager, inquiry.id, inquiry.version, {});
  expect(await getLead(manager, leadId ?? '')).toMatchObject({ sector: 'C', clusters: ['water'] });
  await db.retiredCode.deleteMany();
});
