import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { theMunicipalities } from '@kavel/core/municipalities';
import { anOrganisation } from '@kavel/core/organisations';
import { aPlot } from '@kavel/core/plots';
import { useTestDb } from '@kavel/core/testing';
import { expect, test, vi } from 'vitest';
import { keepFindable } from './keep-findable.ts';

const db = await useTestDb();

test('what was copied into the database is made findable', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: '株式会社日立', nameLanguage: 'ja' });
  const contact = await aContact(db, { organisationId, name: '田中' });
  const lead = await aLead(db, { organisationId, contactId: contact.id });
  const { almere } = await theMunicipalities(db);
  await aPlot(db, { name: 'Kop van Zuid', municipalityId: almere.id });
  for (const table of ['organisation', 'contact', 'lead', 'plot']) {
    await db.$executeRawUnsafe(`update ${table} set search_grams = '{}', search_text = ''`);
  }
  const errors: unknown[] = [];
  const keeping = keepFindable(db, (...error) => errors.push(error));
  const found = () =>
    Promise.all([
      db.organisation.count({ where: { searchText: { contains: ' 日立' } } }),
      db.lead.count({ where: { id: lead.id, searchGrams: { hasEvery: ['日立', '田中'] } } }),
      db.plot.count({ where: { searchText: { contains: ' kop van zuid' } } }),
    ]);
  await vi.waitFor(async () => expect(await found()).toEqual([1, 1, 1]), 10_000);
  await keeping.stop();
  expect(errors).toEqual([]);
});
