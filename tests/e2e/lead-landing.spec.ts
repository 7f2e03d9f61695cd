import { expect, type Locator, type Page, test } from '@playwright/test';
import { api, deskOf } from './support/desk.ts';
import { expectAccessible, watch } from './support/page.ts';

const stage = (page: Page) => page.getByRole('region', { name: 'Stage' });
const press = async (control: Locator, key = 'Enter') => {
  await control.focus();
  await control.press(key);
};

/** Opens a part by its missing field, fills it in by keyboard alone, and saves. */
async function answer(page: Page, field: string, fill: (page: Page) => Promise<void>) {
  await press(stage(page).getByRole('link', { name: field, exact: true }));
  await fill(page);
  await press(page.getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
}

const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });
const tick = (page: Page, label: string) =>
  press(page.getByRole('checkbox', { name: label, exact: true }), 'Space');
const move = (page: Page, to: string) => press(stage(page).getByRole('button', { name: `Move to ${to}` }));

async function expectAccessibleAtBothWidths(page: Page) {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
}

test('a case goes from new to landed by keyboard, by two people, and says what it lacks on the way', async ({
  browser,
}) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  const { id: organisationId } = await api<{ id: string }>('/v1/organisations', 'account-manager', {
    name: '株式会社なぎさ精機',
    latinName: 'Nagisa Seiki Co., Ltd.',
    country: 'JP',
  });
  await api('/v1/establishments', 'account-manager', { organisationId, street: 'Kade 1', city: 'Almere' });
  const lead = await api<{ id: string }>('/v1/leads', 'account-manager', {
    title: 'Nagisa Seiki: first site in Europe',
    organisationId,
    kind: 'new-establishment',
  });
  await page.goto(`/desk/leads/${lead.id}`);
  await expect(stage(page)).toContainText('Missing for Qualified');
  await expectAccessibleAtBothWidths(page);

  await answer(page, 'Country of origin', async () => {
    await choose(page, 'Country of origin', 'Japan');
    await choose(page, 'How we came to know', 'Mission');
  });
  await answer(page, 'Sector', () => choose(page, 'Sector', 'Manufacturing').then(() => undefined));
  await expect(stage(page)).toContainText('Everything is there for Qualified.');
  await move(page, 'Qualified');
  await expect(stage(page)).toContainText('Missing for Shortlist');

  // What is missing is said by field where one tries all the same.
  await move(page, 'Shortlist');
  await expect(page.getByText('Something is missing for this stage')).toBeVisible();
  await expectAccessibleAtBothWidths(page);
  await answer(page, 'Site', async () => {
    await choose(page, 'Site', 'Needs no site');
    await tick(page, 'Talent');
    await choose(page, 'Looks at other locations', 'Yes');
    await page.getByLabel('Other locations', { exact: true }).fill('Düsseldorf');
  });
  await move(page, 'Shortlist');
  await expect(stage(page)).toContainText('Everything is there for Visit.');
  await move(page, 'Visit');
  await expect(stage(page)).toContainText('Missing for Decision');
  await answer(page, 'Second assessor', async () => {
    await choose(page, 'Second assessor', 'Ilse Brandsma');
    await choose(page, 'Likelihood', 'Likely');
    await page.getByLabel('Why we think so', { exact: true }).fill('The board decided.');
    await tick(page, 'Investment');
  });
  await answer(page, 'Jobs within three years', () =>
    page.getByLabel('Jobs within three years', { exact: true }).fill('0'),
  );
  await move(page, 'Decision');
  await expect(stage(page)).toContainText('Missing for Landed');

  await answer(page, 'Landed on', async () => {
    await page.getByLabel('Landed on', { exact: true }).fill('2026-11-02');
    await page.getByLabel('Establishment', { exact: true }).selectOption({ index: 1 });
  });
  await press(page.getByRole('button', { name: 'Say that it landed' }));
  await expect(page.getByText('Something is missing for this stage')).toBeVisible();
  await tick(page, 'Evidence of the landing');
  await page.getByLabel('Attach files').setInputFiles({
    name: '登記.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
  });
  await expect(page.getByRole('link', { name: '登記.pdf' }).first()).toBeVisible();
  await press(page.getByRole('button', { name: 'Say that it landed' }));
  await expect(page.getByText(/said on .* that the company landed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verify that it landed' })).toHaveCount(0);
  await expectAccessibleAtBothWidths(page);

  const admin = await deskOf(browser, 'admin');
  await admin.goto(`/desk/leads/${lead.id}`);
  await press(admin.getByRole('button', { name: 'Verify that it landed' }));
  await expect(admin.getByText(/verified it on/)).toBeVisible();
  await expect(stage(admin).getByRole('listitem').filter({ hasText: 'Landed' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(admin.getByRole('row', { name: /Decision → Landed/ })).toContainText('Ilse Brandsma');
  await expectAccessibleAtBothWidths(admin);
  expect(errors).toEqual([]);
});

test('two edit one case at the same time: the second sees both versions', async ({ browser }) => {
  const first = await deskOf(browser, 'almere');
  const second = await deskOf(browser, 'admin');
  const { id: organisationId } = await api<{ id: string }>('/v1/organisations', 'account-manager', {
    name: 'Waterkering Noord B.V.',
    country: 'NL',
  });
  const { id } = await api<{ id: string }>('/v1/leads', 'account-manager', {
    title: 'Waterkering Noord: two at once',
    organisationId,
    kind: 'retention',
  });
  for (const page of [first, second]) {
    await page.goto(`/desk/leads/${id}`);
    await page.getByRole('button', { name: 'Edit Where it comes from' }).click();
  }
  await first.getByLabel('How we came to know').selectOption({ label: 'Event' });
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await second.getByLabel('How we came to know').selectOption({ label: 'Partner' });
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Partner', { exact: true })).toBeVisible();
  await expect(second.getByText('Event', { exact: true })).toBeVisible();
  await expectAccessibleAtBothWidths(second);
});

test('a confidential case exists for nobody who is not named on it', async ({ browser }) => {
  const { id: organisationId } = await api<{ id: string }>('/v1/organisations', 'account-manager', {
    name: 'Stille Werf B.V.',
    country: 'NL',
  });
  const { id } = await api<{ id: string }>('/v1/leads', 'account-manager', {
    title: 'Stille Werf: a case that few know of',
    organisationId,
    kind: 'acquisition',
    confidential: true,
  });
  const named = await deskOf(browser, 'almere');
  await named.goto(`/desk/organisations/${organisationId}`);
  await expect(named.getByRole('link', { name: /a case that few know of/ }).first()).toBeVisible();
  const other = await deskOf(browser, 'admin');
  await other.goto(`/desk/organisations/${organisationId}`);
  await expect(other.getByText(/a case that few know of/)).toHaveCount(0);
  expect((await other.goto(`/desk/leads/${id}`))?.status()).toBe(404);
  await other.goto('/desk/leads?q=few+know');
  await expect(other.getByText('No lead matches')).toBeVisible();
});
