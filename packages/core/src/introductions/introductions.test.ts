import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact, updateContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { acceptMail, claimMail, findMails, fixSource, handOverMail } from '../mails/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anIntroduction,
  closeIntroduction,
  createIntroduction,
  exchangeDetails,
  findIntroductions,
  getIntroduction,
  reopenIntroduction,
  updateIntroduction,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
const desk: UserContext = {
  db,
  clock,
  actor: actorOf(await aUser(db, { name: 'Sanne de Boer', sharedDesk: true })),
};
const inAlmere: UserContext = {
  ...desk,
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
};

async function twoSides(over: { confidential?: boolean } = {}) {
  const kura = await anOrganisation(db, {
    name: '株式会社くら',
    latinName: 'Kura',
    country: 'JP',
    municipalityId: amsterdam.id,
    ...over,
  });
  const polder = await anOrganisation(db, { name: 'Polder Algae B.V.' });
  const tanaka = await aContact(db, {
    organisationId: kura.id,
    name: '田中 美咲',
    nameReading: 'Tanaka Misaki',
    jobTitle: 'Director',
    email: 'tanaka@kura.example',
    telephone: '+81312345678',
    language: 'ja',
    country: 'JP',
  });
  const kim = await aContact(db, {
    organisationId: polder.id,
    name: 'Kim de Boer',
    email: 'kim@polder.example',
    language: 'nl',
    formsOfAddress: { nl: 'mw' },
    consent: 'withdrawn',
  });
  return { kura, polder, tanaka, kim };
}

const proposed = ({ kura, polder, tanaka, kim }: Awaited<ReturnType<typeof twoSides>>) => ({
  organisationId: kura.id,
  contactId: tanaka.id,
  otherOrganisationId: polder.id,
  otherContactId: kim.id,
  purpose: 'Algae for supplements',
});
const mailsOf = (introductionId: string) =>
  db.mail.findMany({ where: { introductionId }, orderBy: { toAddress: 'asc' } });

test('details travel once, after both consented, each in its own language', async () => {
  const sides = await twoSides();
  const { id } = await createIntroduction(desk, proposed(sides));
  expect(await getIntroduction(desk, id)).toMatchObject({
    state: 'proposed',
    consent: 'asked',
    otherConsent: 'asked',
    user: { name: 'Sanne de Boer' },
    madeOn: new Date('2026-11-24T00:00:00Z'),
  });
  await updateIntroduction(desk, id, 1, { consent: 'given' });
  await expect(exchangeDetails(desk, id, 2)).rejects.toMatchObject({
    kind: 'broken-rule',
    code: 'cannot-introduce',
    message: 'Polder Algae B.V. has not consented.',
    fields: [{ pointer: '/otherConsent', code: 'consent-missing' }],
  });
  expect(await mailsOf(id)).toEqual([]);
  await updateIntroduction(desk, id, 2, { otherConsent: 'given' });
  expect(await mailsOf(id)).toEqual([]);

  const introduced = await exchangeDetails(desk, id, 3);
  expect(introduced).toMatchObject({ state: 'introduced', introducedAt: new Date('2026-11-24T09:00:00Z') });
  const [toKim, toTanaka] = await mailsOf(id);
  expect(toKim).toMatchObject({
    kind: 'introduction',
    language: 'nl',
    toAddress: 'kim@polder.example',
    subject: 'Kennismaking: 田中 美咲 (Tanaka Misaki), 株式会社くら (Kura)',
    fromName: 'Sanne de Boer',
    replyTo: desk.actor.email,
  });
  expect(toKim?.text).toMatch(/^Geachte mevrouw Kim de Boer,/);
  for (const detail of ['Director', 'tanaka@kura.example', '+81 3 1234 5678'])
    expect(toKim?.text).toContain(detail);
  expect(toTanaka).toMatchObject({ language: 'ja', toAddress: 'tanaka@kura.example' });
  expect(toTanaka?.text).toMatch(/^田中 美咲 様/);
  expect(toTanaka?.text).toContain('kim@polder.example');
  await expect(exchangeDetails(desk, id, 4)).rejects.toMatchObject({ kind: 'conflict' });
  await expect(exchangeDetails(desk, id, 3)).rejects.toMatchObject({ code: 'stale-edit' });
  await expect(updateIntroduction(desk, id, 4, { consent: 'refused' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await mailsOf(id)).toHaveLength(2);
});

test('two who press at once send one mail to each', async () => {
  const { id } = await createIntroduction(desk, {
    ...proposed(await twoSides()),
    consent: 'given',
    otherConsent: 'given',
  });
  const outcomes = await Promise.allSettled([exchangeDetails(desk, id, 1), exchangeDetails(desk, id, 1)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await mailsOf(id)).toHaveLength(2);
});

test('a refusal declines it, and taken back it is proposed again; another person is asked anew', async () => {
  const sides = await twoSides();
  const { id } = await createIntroduction(desk, proposed(sides));
  const refused = await updateIntroduction(desk, id, 1, { otherConsent: 'refused' });
  expect(refused).toMatchObject({ state: 'declined' });
  await expect(exchangeDetails(desk, id, 2)).rejects.toMatchObject({ kind: 'conflict' });
  const again = await updateIntroduction(desk, id, 2, { otherConsent: 'given' });
  expect(again).toMatchObject({ state: 'proposed', otherConsent: 'given' });
  const { id: colleague } = await aContact(db, { organisationId: sides.polder.id });
  const other = await updateIntroduction(desk, id, 3, { otherContactId: colleague });
  expect(other).toMatchObject({ otherConsent: 'asked', otherConsentOn: null });
});

test('it is closed with its outcome, and that is taken back', async () => {
  const { id } = await anIntroduction(db, { state: 'introduced' });
  const closed = await closeIntroduction(desk, id, 1, { outcome: 'cooperation', note: ' They  test ' });
  expect(closed).toMatchObject({ state: 'closed', outcome: 'cooperation' });
  const back = await reopenIntroduction(desk, id, 2);
  expect(back).toMatchObject({ state: 'introduced', outcome: null, outcomeNote: null });
  await expect(reopenIntroduction(desk, id, 3)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await db.change.count({ where: { recordId: id } })).toBe(2);
});

test('what cannot be is told by field, all at once', async () => {
  const { kura, kim } = await twoSides();
  const given = {
    organisationId: kura.id,
    otherOrganisationId: kura.id,
    contactId: kim.id,
    purpose: ' ',
    madeOn: new Date('2026-11-25T00:00:00Z'),
  };
  await expect(createIntroduction(desk, given)).rejects.toMatchObject({
    fields: ['/otherOrganisationId', '/contactId', '/purpose', '/madeOn'].map((pointer) => ({ pointer })),
  });
});

test('it stands on the timelines of both organisations and both persons, and nowhere for who does not see both', async () => {
  const sides = await twoSides({ confidential: true });
  const { id } = await createIntroduction(desk, {
    ...proposed(sides),
    consent: 'given',
    otherConsent: 'given',
  });
  await exchangeDetails(desk, id, 1);
  const [toKim] = await mailsOf(id);
  const hold = { mailId: toKim?.id ?? '', claim: '01932f6e-0000-7000-8000-000000000001' };
  await claimMail(desk, hold);
  await fixSource(desk, hold, new Uint8Array([1]), '<1@kavel.example>');
  await handOverMail(desk, hold);
  await acceptMail(desk, hold, { response: '250 OK' });

  const subjects = [
    { organisationId: sides.kura.id },
    { organisationId: sides.polder.id },
    { contactId: sides.tanaka.id },
    { contactId: sides.kim.id },
    { introductionId: id },
  ];
  for (const subject of subjects) {
    const { items } = await findTimeline(desk, subject);
    const kinds = items.filter(({ introduction }) => introduction?.id === id).map(({ kind }) => kind);
    expect(kinds.sort(), JSON.stringify(subject)).toEqual(['created', 'introduced', 'mail']);
  }
  const { items } = await findTimeline(inAlmere, { organisationId: sides.polder.id });
  expect(JSON.stringify(items)).not.toContain('くら');
  expect((await findIntroductions(inAlmere, { organisationId: sides.polder.id })).items).toEqual([]);
  await expect(getIntroduction(inAlmere, id)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(findTimeline(inAlmere, { introductionId: id })).rejects.toMatchObject({ kind: 'not-found' });
  expect((await findMails(db, inAlmere.actor, { contactId: sides.kim.id })).items).toEqual([]);
  expect((await findMails(db, desk.actor, { contactId: sides.kim.id })).items).toHaveLength(1);
});

test('who sees both sees its mails too; a person who went elsewhere cannot be introduced any more', async () => {
  const sides = await twoSides();
  const { id } = await createIntroduction(desk, {
    ...proposed(sides),
    consent: 'given',
    otherConsent: 'given',
  });
  await updateContact(desk, sides.tanaka.id, 1, { leftOn: new Date('2026-11-20T00:00:00Z') });
  await expect(exchangeDetails(inAlmere, id, 1)).rejects.toMatchObject({
    fields: [{ pointer: '/contactId', code: 'other-organisation' }],
  });
  await updateContact(desk, sides.tanaka.id, 2, { leftOn: null });
  await exchangeDetails(inAlmere, id, 1);
  expect((await findMails(db, inAlmere.actor, { contactId: sides.kim.id })).items).toHaveLength(1);
  const found = await findIntroductions(inAlmere, { organisationId: sides.polder.id, state: 'introduced' });
  expect(found.items.map((item) => item.id)).toEqual([id]);
});
