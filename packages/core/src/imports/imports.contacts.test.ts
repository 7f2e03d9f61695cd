import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { aContact } from '../contacts/index.ts';
import { startExport } from '../exports/index.ts';
import { createOrganisation } from '../organisations/index.ts';
import { useImportDesk } from './import-desk.ts';
import { undoImport } from './index.ts';

const { db, desk, work, checked, ran, report } = await useImportDesk();

test('contacts: by address and by name at their organisation, which is made where that is wished', async () => {
  const { id: organisationId } = await createOrganisation(desk, { name: 'Mu Foods B.V.', country: 'NL' });
  const known = await aContact(db, {
    organisationId,
    name: 'Jan de Wit',
    email: 'jan@mufoods.example',
    jobTitle: null,
  });
  const text =
    '氏名,メール,会社名,会社の国,役職\nJan de Wit,jan@mufoods.example,Mu Foods,NL,Director\n田中 美咲,misaki@nu.example,株式会社ニュー,JP,部長\n鈴木 一郎,ichiro@nu.example,㈱ニュー,JP,\nNobody,not an address,Mu Foods,NL,\n';
  const refused = await checked(text, {}, 'contacts');
  expect(await report(refused.id)).toEqual([
    '2 update matched',
    '3 refused invalid-choice',
    '4 refused invalid-choice',
    '5 refused email',
  ]);
  const done = await ran(text, { newOrganisations: true }, 'contacts');
  expect(done.counts).toEqual({ update: 1, create: 2, refused: 1 });
  expect(await db.contact.findUnique({ where: { id: known.id } })).toMatchObject({ jobTitle: 'Director' });
  const made = await db.organisation.findMany({
    where: { name: { contains: 'ニュー' } },
    include: { contacts: true },
  });
  expect(made).toMatchObject([{ country: 'JP', contacts: [{ name: '田中 美咲' }, { name: '鈴木 一郎' }] }]);
  await undoImport(desk, done.id);
  await work();
  expect(await db.contact.findUnique({ where: { id: known.id } })).toMatchObject({ jobTitle: null });
  expect(await db.organisation.findFirst({ where: { name: { contains: 'ニュー' } } })).toMatchObject({
    archivedAt: expect.any(Date),
  });
});

test('consent and leaving are written with their days, refused where they would be lost, and undone', async () => {
  const { id: organisationId } = await createOrganisation(desk, { name: 'Xi Optics B.V.', country: 'NL' });
  const known = await aContact(db, { organisationId, name: 'Piet Prins', email: 'piet@xi.example' });
  const text =
    'Name,E-mail,Company,Consent,Consent on,Consent source,Left on\n' +
    'Piet Prins,piet@xi.example,Xi Optics,withdrawn,2026-03-28T23:30:00Z,Letter,1-4-2026\n' +
    'Kees Kok,kees@xi.example,Xi Optics,ja,2-1-2026,Trade fair,\n' +
    'Daan Dekker,daan@xi.example,Xi Optics,,2-1-2026,Trade fair,\n' +
    'Emma Eik,emma@xi.example,Xi Optics,yes,,,\n' +
    'Fien Fles,fien@xi.example,Xi Optics,yes,1-1-2030,Trade fair,\n';
  const settings = { dateOrder: 'day-month-year', timeZone: 'Europe/Amsterdam' } as const;
  const told = [
    '2 update matched',
    '3 create',
    '4 refused required',
    '5 refused required',
    '6 refused day-future',
  ];
  expect(await report((await checked(text, settings, 'contacts')).id)).toEqual(told);
  const done = await ran(text, settings, 'contacts');
  expect(await report(done.id)).toEqual(told);
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  expect(await db.contact.findUnique({ where: { id: known.id } })).toMatchObject({
    ...{ consent: 'withdrawn', consentOn: day('2026-03-29'), consentSource: 'Letter' },
    leftOn: day('2026-04-01'),
  });
  expect(await db.contact.findFirst({ where: { name: 'Kees Kok' } })).toMatchObject({
    ...{ consent: 'given', consentOn: day('2026-01-02'), consentSource: 'Trade fair', leftOn: null },
  });
  await undoImport(desk, done.id);
  await work();
  expect(await db.contact.findUnique({ where: { id: known.id } })).toMatchObject({
    ...{ consent: null, consentOn: null, consentSource: null, leftOn: null },
  });
});

test('what would be a formula leaves as a list without harm, and comes back unchanged', async () => {
  const { id: organisationId } = await createOrganisation(desk, { name: 'Rho Foods B.V.', country: 'NL' });
  const texts = ['=1+1', '+1', '-1', '@x', "'=1", '＝1', '=HYPERLINK("http://rho.example","x")'];
  for (const [at, jobTitle] of texts.entries()) {
    await aContact(db, { organisationId, name: `${jobTitle} Jansen`, jobTitle, email: `p${at}@rho.example` });
  }
  const said = async () =>
    (await db.contact.findMany({ where: { organisationId }, orderBy: { email: 'asc' } })).map((one) => [
      one.name,
      one.jobTitle,
      one.email,
    ]);
  const before = await said();
  const asked = { noun: 'contacts', format: 'csv', filter: { organisationId } } as const;
  const file = await text((await startExport({ ...desk, db }, asked)).content);
  const cells = file.split('\r\n').flatMap((line) => line.split(','));
  expect(cells.filter((cell) => /^"?[=+\-@\t\r＝]/.test(cell))).toEqual([]);
  await db.contact.deleteMany({ where: { organisationId } });
  const done = await ran(file, {}, 'contacts');
  expect(done.counts).toEqual({ create: texts.length });
  expect(await said()).toEqual(before);
});
