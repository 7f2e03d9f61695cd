import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import { anEstablishment } from '../establishments/index.ts';
import { openTable } from '../imports/reading/index.ts';
import { answersOf, fileInquiry } from '../inquiries/index.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { aPlot } from '../plots/index.ts';
import { useTestDb } from '../testing/index.ts';
import { sayAbout } from './about-export.ts';
import type { Cell } from './cell.ts';
import { csvFile } from './csv-file.ts';
import { exportFormats, exportNouns, startExport, unneutralised } from './index.ts';
import { workbookFile } from './workbook-file.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const folder = await mkdtemp(join(tmpdir(), 'kavel-exports-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const user = await aUser(db, { role: 'desk', sharedDesk: true, name: 'Anna de Vries' });
const desk = { db, clock, actor: actorOf(user) };
const { almere, amsterdam } = await theMunicipalities(db);

async function readBack(content: Readable) {
  const path = join(folder, crypto.randomUUID());
  await writeFile(path, await buffer(content));
  const table = await openTable(path);
  const rows: string[][] = [];
  for await (const { cells } of table.rows()) rows.push(cells.map(unneutralised));
  table.close();
  return { columns: table.columns, rows };
}

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\r=1',
  "'=1",
  "''+1",
  '＝1',
  'a,"b"\r\nc',
  '<&>_x000D_',
  "'s-Hage",
  '日立\u0001',
];

test.each(exportFormats)(
  'what would be a formula does no harm in %s, and comes back as it was',
  async (format) => {
    const said = sayAbout({ noun: 'organisations', by: 'A', at: clock.now(), filter: {}, locale: 'en' });
    async function* pages(): AsyncGenerator<Cell[][]> {
      yield hostile.map((value, at) => [value, at, { day: new Date('2026-11-22T00:00:00Z') }]);
    }
    const headings = ['Text', 'Number', 'Day'];
    const file =
      format === 'csv'
        ? Readable.from(csvFile(said, headings, pages(), (error) => expect.fail(String(error))))
        : workbookFile(said, headings, pages());
    const { columns, rows } = await readBack(file);
    expect(columns).toEqual(headings);
    expect(rows).toEqual(hostile.map((value, at) => [value, String(at), '2026-11-22']));
  },
);

test('CSV is for spreadsheets, and says what it is, by whom, of which filter, and that it is whole', async () => {
  await anOrganisation(db, { name: '=HYPERLINK("x")', country: 'JP', websiteDomain: null });
  await anOrganisation(db, { name: 'Elsewhere', country: 'DE' });
  const { fileName, content } = await startExport(desk, {
    noun: 'organisations',
    format: 'csv',
    filter: { country: 'JP' },
  });
  const said = await text(content);
  expect(fileName).toBe('kavel-organisations-2026-11-24.csv');
  const lines = said.split('\r\n');
  expect(lines[0]).toMatch(
    /^\ufeff?"# Kavel: organisations, exported on 2026-11-24 10:00 \(Europe\/Amsterdam\) by Anna de Vries\. Filter: country = JP\./,
  );
  expect(lines[1]).toMatch(/^Name,Latin name,/);
  expect(lines[2]).toMatch(/^"'=HYPERLINK\(""x""\)",,company,JP,/);
  expect(lines.slice(3)).toEqual(['# Kavel: End of export: 1 rows.', '']);
  await expect
    .poll(() => db.export.findFirst({ orderBy: { startedAt: 'desc' } }))
    .toMatchObject({
      ...{ noun: 'organisations', format: 'csv', filter: { country: 'JP' }, userId: user.id, rows: 1 },
      endedAt: expect.any(Date),
    });
});

test('a file that breaks off says so, and a workbook that does is none', async () => {
  const said = sayAbout({ noun: 'leads', by: 'A', at: clock.now(), filter: {}, locale: 'nl' });
  async function* broken(): AsyncGenerator<Cell[][]> {
    yield [['one']];
    throw new Error('The database is gone.');
  }
  const lines: string[] = [];
  const heard: unknown[] = [];
  for await (const piece of csvFile(said, ['A'], broken(), (error) => heard.push(error))) lines.push(piece);
  expect(lines.at(-1)).toBe('# Kavel: ONVOLLEDIG: de export brak af na 1 rijen.\r\n');
  expect(heard).toMatchObject([{ message: 'The database is gone.' }]);
  await expect(buffer(workbookFile(said, ['A'], broken()))).rejects.toThrow();
});

test('every list, exactly as its reader sees it, in both formats', async () => {
  const contact = await aContact(db);
  await aLead(db, { organisationId: contact.organisationId, municipalityId: almere.id, title: 'Seen' });
  await aLead(db, {
    organisationId: contact.organisationId,
    municipalityId: amsterdam.id,
    title: 'Not seen',
  });
  await anEstablishment(db, { organisationId: contact.organisationId, municipalityId: almere.id });
  await aPlot(db, { name: 'Elsewhere', municipalityId: amsterdam.id, areaM2: 2500.5, powerMva: 0.63 });
  const inAlmere = { ...desk, actor: actorOf(await aUser(db, { role: 'desk', municipalityId: almere.id })) };
  const site = { publicUrl: 'https://kavel.example', secret: 'x'.repeat(32) };
  await fileInquiry(inAlmere, site, {
    channel: 'telephone',
    locale: 'en',
    answers: answersOf(),
    idempotencyKey: 'one',
  });
  for (const noun of exportNouns) {
    for (const format of exportFormats) {
      const { content } = await startExport(inAlmere, { noun, format, filter: {} });
      const { rows } = await readBack(content);
      expect(rows.length, `${noun} ${format}`).toBeGreaterThan(0);
      if (noun === 'leads') expect(rows.map(([title]) => title)).toEqual(['Seen']);
      if (noun === 'plots') expect(rows[0]).toEqual(expect.arrayContaining(['Elsewhere', '2500.5', '0.63']));
    }
  }
});

test('more rows than a page, all of them at one moment, whatever is added meanwhile', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const at = new Date('2026-11-02T09:00:00Z');
  const contact = {
    organisationId,
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    timeZoneOrigin: 'country',
    createdAt: at,
  };
  const many = Array.from({ length: 1_234 }, (_, n) => ({
    ...contact,
    name: `Person ${n}`,
    updatedAt: new Date(at.getTime() + (n % 7)),
  }));
  await db.contact.createMany({ data: many });
  const { content } = await startExport(desk, {
    noun: 'contacts',
    format: 'csv',
    filter: { organisationId },
  });
  const pieces: string[] = [];
  for await (const piece of content) {
    if (pieces.push(String(piece)) === 2) {
      await db.contact.createMany({
        data: many.slice(0, 50).map((row) => ({ ...row, updatedAt: new Date('2026-11-01T09:00:00Z') })),
      });
    }
  }
  const lines = pieces.join('').trim().split('\r\n');
  expect(lines.at(-1)).toBe('# Kavel: End of export: 1234 rows.');
  expect(new Set(lines.slice(2, -1)).size).toBe(1_234);
});

test('when the database goes away in the middle, the file says that it is incomplete', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const at = new Date('2026-11-02T09:00:00Z');
  const row = { organisationId, country: 'NL', timeZone: 'Europe/Amsterdam', timeZoneOrigin: 'country' };
  const many = Array.from({ length: 5_000 }, (_, n) => ({
    ...row,
    ...{ name: `Person ${n}`, createdAt: at, updatedAt: at },
  }));
  await db.contact.createMany({ data: many });
  const asked = { noun: 'contacts', format: 'csv', filter: { organisationId } } as const;
  const heard: unknown[] = [];
  const { content } = await startExport(desk, asked, (error) => heard.push(error));
  const pieces: string[] = [];
  for await (const piece of content) {
    if (pieces.push(String(piece)) === 2) await loseConnections();
  }
  const lines = pieces.join('').trim().split('\r\n');
  expect(lines.at(-1)).toMatch(/^# Kavel: INCOMPLETE: the export broke off after \d+ rows\.$/);
  expect(lines.length).toBeLessThan(5_000);
  expect(heard).toHaveLength(1);
  const log = await db.export.findFirst({ orderBy: { id: 'desc' } });
  expect(log).toMatchObject({ noun: 'contacts', endedAt: null, rows: null });
});

/** Ends the connections that are within a transaction, waiting or reading ahead, as a database does that goes down. */
async function loseConnections() {
  await db.$queryRaw`
    select pg_terminate_backend(pid)::text from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state in ('active', 'idle in transaction')`;
}

test('a reader who goes away frees his place, and the file stands as not taken', async () => {
  for (let n = 0; n < 5; n += 1) {
    const { content } = await startExport(desk, { noun: 'organisations', format: 'xlsx', filter: {} });
    const closed = new Promise((resolve) => content.once('close', resolve));
    content.once('data', () => content.destroy());
    await closed;
  }
  expect(await db.export.count({ where: { format: 'xlsx', noun: 'organisations', endedAt: null } })).toBe(5);
});
