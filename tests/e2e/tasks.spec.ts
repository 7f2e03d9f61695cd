import { expect, type Page, test } from '@playwright/test';
import { moveClockTo } from './support/clock.ts';
import { api, demo, deskOf } from './support/desk.ts';
import { mailsTo } from './support/mail.ts';
import { expectAccessibleOnTelephone, watch } from './support/page.ts';

const head = (page: Page) => page.getByRole('heading', { level: 1 });

/** The day after today by Kavel's clock, YYYY-MM-DD. */
async function tomorrow(): Promise<string> {
  const { now } = await api<{ now: string }>('/v1/today');
  return Temporal.Instant.from(now)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .add({ days: 1 })
    .toString();
}

async function aLeadOfAlmere(): Promise<{ id: string; title: string }> {
  const { items } = await api<{
    items: { id: string; title: string; municipality: { slug: string } | null }[];
  }>('/v1/leads?limit=100');
  const found = items.find(({ municipality }) => municipality?.slug === 'almere');
  if (!found) throw new Error('The demo has no lead of Almere.');
  return found;
}

async function speak(page: Page, locale: 'en' | 'nl'): Promise<void> {
  await page.request.post('/desk/language', { form: { locale } });
}

test('a task is made on a lead, reminded of, ticked and unticked', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  const { email = '' } = demo().users.find((user) => user.email.startsWith('almere@')) ?? {};
  const on = await tomorrow();
  const lead = await aLeadOfAlmere();
  await page.goto(`/desk/leads/${lead.id}`);

  const title = 'Send the drawings of the hall';
  const what = page.getByLabel('What is to be done');
  await page.getByRole('button', { name: 'Add task' }).click();
  await expect(what).toBeFocused();
  await what.fill(title);
  await page.getByLabel('By', { exact: true }).fill(on);
  await what.press('Enter');
  await expect(page.getByRole('button', { name: `Edit ${title}` })).toBeVisible();
  await expect(what).toBeFocused();
  await expect(what).toHaveValue('');
  await expectAccessibleOnTelephone(page);
  await page.reload();
  await expect(page.getByText('Task made')).toBeVisible();

  // The morning of the day: on the desk and by mail, once.
  const before = (await mailsTo(email)).length;
  moveClockTo(`${on}T07:10:00Z`);
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 60_000 }).toBeGreaterThan(before);
  const mails = (await mailsTo(email)).filter(({ subject }) => subject.includes(title));
  expect(mails).toHaveLength(1);
  await page.goto('/desk');
  const bell = page.getByRole('button', { name: /^Notifications/ });
  await expect(bell).toContainText(/not read/);
  await bell.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Notifications' });
  await expect(panel.getByText(/^To do by/).first()).toBeVisible();
  await expectAccessibleOnTelephone(page);
  await panel.getByRole('button', { name: `Put away: ${title}` }).click();
  await panel.getByRole('button', { name: `Undo: ${title}` }).click();
  await expect(panel.getByRole('button', { name: `Put away: ${title}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bell).toBeFocused();

  // On Today it is due: X ticks it, and the way back stands in its place.
  const due = page.getByRole('list', { name: 'Your tasks due' });
  await due.getByRole('link', { name: title }).focus();
  await page.keyboard.press('x');
  await expect(due.getByText('Done', { exact: true })).toBeVisible();
  await expectAccessibleOnTelephone(page);
  await due.getByRole('button', { name: `Undo: ${title}` }).click();
  await expect(due.getByRole('button', { name: `Done: ${title}` })).toBeVisible();

  // The page of tasks: edited in its place, ticked, found among what is done.
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(head(page)).toContainText('Tasks');
  await expect(page.getByRole('link', { name: lead.title }).first()).toBeVisible();
  await page.getByRole('button', { name: `Edit ${title}` }).click();
  await expectAccessibleOnTelephone(page);
  await page.getByLabel('Reminder').selectOption('At a moment of my choice');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Remind at')).toBeFocused();
  await page.getByLabel('Reminder').selectOption('None');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: `Done: ${title}` }).click();
  await expect(page.getByRole('button', { name: `Undo: ${title}` })).toBeVisible();
  for (const locale of ['en', 'nl'] as const) {
    await speak(page, locale);
    for (const path of [
      '/desk/tasks',
      '/desk/tasks?list=mine&state=done',
      '/desk/notifications',
      '/desk/settings',
    ]) {
      await page.goto(path);
      await expect(head(page)).toBeVisible();
      await expectAccessibleOnTelephone(page);
    }
  }
  await speak(page, 'en');
  await page.goto('/desk/tasks?list=mine&state=done');
  await expect(page.getByText(title)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a colleague chooses of what he is told, how, and when the mail of the day comes', async ({
  browser,
}) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  await page.goto('/desk/settings');
  await page.getByLabel('By mail: A task of yours is to be done').selectOption('Never');
  await page.getByLabel('On the desk: An import of yours is done').uncheck();
  await page.getByLabel('Mail of the day, from').selectOption('10:00');
  await page.getByRole('button', { name: 'Save what you are told' }).click();
  await expect(page.getByText('Kept. From now on you are told so.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('By mail: A task of yours is to be done')).toHaveValue('never');
  await expect(page.getByLabel('On the desk: An import of yours is done')).not.toBeChecked();
  await expect(page.getByLabel('Mail of the day, from')).toHaveValue('10');
  expect(errors).toEqual([]);
});
