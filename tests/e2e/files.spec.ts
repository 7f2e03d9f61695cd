import { expect, type Page, test } from '@playwright/test';
import { api, deskOf } from './support/desk.ts';
import { brief } from './support/form.ts';
import { expectAccessibleOnTelephone, watch } from './support/page.ts';

const files = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Files' }) });
const link = (page: Page) => files(page).getByRole('link', { name: brief.name });
const page1 = { ...brief, name: 'page.pdf', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') };

/** An organisation and a plot of Almere that no other story knows. */
async function ownRecords() {
  const organisation = await api<{ id: string }>('/v1/organisations', 'desk', {
    ...{ name: 'Bestandenproef B.V.', country: 'NL', kinds: ['company'] },
  });
  const all = await api<{ id: string; name: string }[]>('/v1/municipalities');
  const almere = all.find(({ name }) => name === 'Almere');
  const plot = await api<{ id: string }>('/v1/plots', 'desk', {
    ...{ name: 'Bestandenproef', municipalityId: almere?.id, areaM2: 4000 },
  });
  return { organisation: `/desk/organisations/${organisation.id}`, plot: `/desk/plots/${plot.id}` };
}

test('a file is put on an organisation and on a plot, saved, taken off and put back', async ({ browser }) => {
  const records = await ownRecords();
  const desk = await deskOf(browser, 'desk');
  const { errors } = watch(desk);
  for (const path of Object.values(records)) {
    await desk.goto(path);
    await expect(files(desk)).toContainText('No files yet.');
    await files(desk).getByLabel('Attach files').setInputFiles([brief, page1]);
    await expect(link(desk)).toBeVisible();
    await expect(files(desk).getByRole('alert')).toHaveText('page.pdf may do harm when it is opened.');
    await expectAccessibleOnTelephone(desk);
    await files(desk).getByRole('button', { name: 'Leave it: page.pdf' }).click();
    await expect(files(desk).getByRole('alert')).toHaveCount(0);
    await expect(files(desk).getByRole('listitem')).toHaveCount(1);
  }

  const href = (await link(desk).getAttribute('href')) ?? '';
  const answer = await desk.request.get(href);
  expect(await answer.body()).toEqual(brief.buffer);
  expect(answer.headers()).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; /),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });

  await desk.goto(records.organisation);
  const acts = files(desk).getByRole('button', { name: `What to do with ${brief.name}` });
  await acts.press('Enter');
  await desk.getByRole('menuitem', { name: 'Take off' }).press('Enter');
  await expect(link(desk)).toHaveCount(0);
  await files(desk).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(link(desk)).toBeVisible();
  expect(errors).toEqual([]);

  const amsterdam = await deskOf(browser, 'amsterdam');
  await amsterdam.goto(records.organisation);
  await expect(link(amsterdam)).toBeVisible();
  await expect(files(amsterdam).getByLabel('Attach files')).toBeAttached();
  await amsterdam.goto(records.plot);
  await expect(link(amsterdam)).toBeVisible();
  await expect(files(amsterdam).getByLabel('Attach files')).toHaveCount(0);
  await expect(files(amsterdam).getByRole('button')).toHaveCount(0);
});
