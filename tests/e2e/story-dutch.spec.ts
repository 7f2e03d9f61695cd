import { expect, test } from '@playwright/test';
import { moveClockTo } from './support/clock.ts';
import { deskOf } from './support/desk.ts';
import { brief, program, referenceOn } from './support/form.ts';
import { mailTo } from './support/mail.ts';
import { expectAccessible, expectAccessibleWithoutScript, watch } from './support/page.ts';

const company = 'Machinefabriek De Lier B.V.';
const address = 'inkoop@delier.example';

test.describe.configure({ mode: 'serial' });

let statusLink = '';

test('a Dutch company sends its inquiry without script, by mistakes and twice, and it is one', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  const page = await context.newPage();
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await expectAccessibleWithoutScript(page);
  };
  await page.goto('/');
  await expect(page).toHaveURL(/\/nl\/inquiry$/);
  await expectAccessibleWithoutScript(page);
  await page.getByRole('link', { name: 'Aanvraag starten' }).click();
  await expectAccessibleWithoutScript(page);
  await page.locator('#organisationName').fill(company);
  await page.locator('#country').selectOption('NL');
  await press('Opslaan en verder');
  await page.getByLabel('Uitbreiding van een bestaande vestiging').check();
  await page.locator('#plotAreaFrom').fill('2.500');
  await page.locator('#plotAreaTo').fill('1 ha');
  await page.locator('#jobsWithinThreeYears').fill('veel');
  await press('Opslaan en verder');
  await expect(page).toHaveTitle(/^Fout/);
  await expect(page.locator('#jobsWithinThreeYears')).toHaveValue('veel');
  await page.locator('#jobsWithinThreeYears').fill('0');
  await press('Opslaan en verder');
  await page.locator('#contactName').fill('Mw. J. de Lier');
  await page.locator('#contactEmail').fill(address);
  await page.locator('input[type=file]').setInputFiles([program, brief]);
  await press('Opslaan en verder');
  await expect(page).toHaveTitle(/^Fout/);
  await expect(page.getByText(brief.name).first()).toBeVisible();
  await expect(page.locator('#contactName')).toHaveValue('Mw. J. de Lier');
  await press('Opslaan en verder');
  await expect(page).toHaveURL(/\/nl\/inquiry\/check/);
  await expect(page.getByText(brief.name)).toBeVisible();
  // Nobody fills three pages in three seconds: Kavel would hold that apart as a machine's.
  moveClockTo(Temporal.Now.instant().add({ minutes: 5 }).toString());
  await press('Aanvraag versturen');
  const reference = await referenceOn(page);
  await page.goto('/nl/inquiry/check');
  expect(await referenceOn(page)).toBe(reference);
  await context.close();

  const mail = await mailTo(address);
  expect(mail.subject).toContain(reference);
  statusLink = mail.links.find((link) => link.includes('/nl/status/')) ?? '';
});

test('it adds a drawing on its status page without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(statusLink);
  await expect(page.getByText('Wij werken aan uw antwoord.')).toBeVisible();
  await page.getByLabel('Uw bericht').fill('Hierbij de tekening van de hal.');
  await page.locator('input[type=file]').setInputFiles({ ...brief, name: 'tekening hal.pdf' });
  await expectAccessibleWithoutScript(page);
  await page.getByRole('button', { name: 'Naar ons loket sturen' }).click();
  await expect(page.getByText('Hierbij de tekening van de hal.')).toBeVisible();
  await expect(page.getByText('tekening hal.pdf').first()).toBeVisible();
  await expectAccessibleWithoutScript(page);
  await context.close();
});

test('the desk answers it, in Dutch', async ({ browser }) => {
  const desk = await deskOf(browser, 'admin');
  const seen = watch(desk);
  await desk.getByRole('button', { name: /Ilse Brandsma/ }).click();
  await desk.getByRole('menuitemradio', { name: 'Nederlands' }).click();
  await expect(desk.locator('html')).toHaveAttribute('lang', 'nl');
  await expectAccessible(desk);
  await desk.getByRole('row').filter({ hasText: company }).getByRole('link', { name: company }).click();
  await expect(desk.getByText('Hierbij de tekening van de hal.').first()).toBeVisible();
  await desk.getByRole('link', { name: 'Beantwoorden', exact: true }).click();
  await expect(desk.getByLabel('Onderwerp')).not.toHaveValue('');
  await expect(desk.getByLabel('Tekst')).toHaveValue(/De Lier/);
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(desk.getByText('Beantwoord').first()).toBeVisible();
  expect((await mailTo(address, 2)).text).toContain('De Lier');
  expect(seen.errors).toEqual([]);
  await desk.close();
});

test('its status page says so, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(statusLink);
  await expect(page.getByText('Wij hebben u geantwoord.').first()).toBeVisible();
  await expect(page.getByText(/Ilse Brandsma/).first()).toBeVisible();
  await expectAccessibleWithoutScript(page);
  await context.close();
});
