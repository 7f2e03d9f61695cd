import { expect, type Locator, type Page, test } from '@playwright/test';
import { api, deskOf } from './support/desk.ts';
import { expectAccessible, watch } from './support/page.ts';

const long = 'Burgemeester Westerbeek van Eertenweg 1284 bis';
const people = 'kentaro.sugawara@tohoku-precision-machinery-industries.example';

/** The pages of each group; those of a record are known once it is made. */
const pages: Record<string, string[]> = {
  'an organisation': ['/desk/organisations/new'],
  'an establishment': ['/desk/establishments/new'],
  'a contact': ['/desk/contacts/new'],
  'a partner office and an introduction': ['/desk/partner-offices/new', '/desk/introductions/new'],
  'settings, imports and search': [
    ...['/desk/settings', '/desk/settings/api-tokens', '/desk/settings/users/new', '/desk/imports/new'],
    ...['/desk/settings/municipalities', '/desk/search?q=nidec', '/desk/search?q=zzzz', '/desk/nowhere'],
  ],
};

test.beforeAll(async () => {
  const add = async (noun: string, body: object) =>
    (await api<{ id: string }>(`/v1/${noun}`, 'admin', body)).id;
  const parent = await add('organisations', {
    name: '株式会社東北先端精密機械製造ホールディングス',
    latinName: 'Tohoku Advanced Precision Machinery Manufacturing Holdings Co., Ltd.',
    country: 'JP',
  });
  const organisation = await add('organisations', {
    name: '東北精密欧州統括本部株式会社',
    kinds: ['company', 'partner'],
    country: 'JP',
    website: 'https://www.tohoku-precision-machinery-industries.example/europe/headquarters',
    names: [
      { kind: 'trade', name: 'Tohoku Precisie Europa Hoofdkantoor en Onderhoudsdiensten B.V. i.o.' },
      { kind: 'short', name: '东北精密', language: 'zh' },
    ],
    identifiers: [{ scheme: null, value: 'HRB 12345 Düsseldorf' }],
    parents: [{ organisationId: parent, sharePercent: 66.67 }],
    screening: true,
  });
  const other = await add('organisations', { name: 'Tandwielenfabriek De Vaart B.V.', country: 'NL' });
  const organisationId = organisation;
  const establishment = await add('establishments', { organisationId, street: long, city: 'Almere' });
  await add(`establishments/${establishment}/visits`, { visitedOn: '2026-01-12', relocationLikely: 'yes' });
  const jobTitle = '代表取締役社長 兼 欧州統括責任者';
  const contact = await add('contacts', { organisationId, name: '菅原 健太郎', jobTitle, email: people });
  const office = await add('partner-offices', { organisationId, city: '東京', country: 'JP' });
  const purpose = '歯車箱の保守パートナーを探しています。';
  const introduction = await add('introductions', { organisationId, otherOrganisationId: other, purpose });
  const records = `/desk/organisations/${organisation}`;
  pages['an organisation']?.push(records, `${records}/group`, `/desk/organisations/${other}`);
  pages['an establishment']?.push(...of('establishments', organisation, establishment));
  pages['a contact']?.push(...of('contacts', organisation, contact));
  pages['a partner office and an introduction']?.push(
    ...of('partner-offices', organisation, office),
    ...of('introductions', organisation, introduction),
  );
});

const of = (noun: string, organisation: string, record: string) => [
  `/desk/${noun}/new?organisationId=${organisation}`,
  `/desk/${noun}/${record}`,
];

// In either language, and in either scheme: each language is looked at in one of them.
for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['nl', 'light'],
] as const) {
  for (const group of Object.keys(pages)) {
    test(`${group}, on a telephone, in ${locale} and ${colorScheme}`, async ({ browser }) => {
      const page = await deskOf(browser, 'admin');
      const { errors } = watch(page);
      await page.emulateMedia({ colorScheme });
      await speak(page, locale);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of pages[group] ?? []) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        // The longer words tell what does not fit.
        if (locale === 'nl' && path.includes('/new')) await refuse(page);
      }
      expect(errors).toEqual([]);
      await speak(page, 'en');
      await page.context().close();
    });
  }
}

/** What a colleague chooses in his menu; it is kept with his account. */
async function speak(page: Page, locale: string): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post('/desk/language', { form: { locale }, headers });
  expect(answer.ok()).toBe(true);
}

/** Sends a form as it is, where that is refused: what is wrong is said so that everybody hears it. */
async function refuse(page: Page): Promise<void> {
  const form = page.locator('main form:has(input[name=intent])');
  if ((await form.count()) === 0) return;
  await form.getByRole('button').and(page.locator('[type=submit]')).click();
  await expect(page.locator('[data-problem], [aria-invalid=true]').first()).toBeVisible();
  await page.locator('html').evaluate((html) => html.scrollTo(0, 0)); // what the bars cover is no smaller for it
  await expectAccessible(page);
}

test('an organisation with other names and a number is made by the keyboard alone', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  await page.goto('/desk/organisations/new');
  await expect(page.getByRole('button', { name: 'Search by name, number or address' })).toBeVisible();
  const at = (name: string) => page.getByRole('button', { name, exact: true });
  const names = page.getByRole('group', { name: 'Other names' });
  const nameOf = (row: number) => names.getByLabel('Name', { exact: true }).nth(row);
  await tabTo(page, page.locator('input[name=name]'));
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'あおば', selectionStart: 3, selectionEnd: 3 });
  await page.locator('input[name=name]').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await keyboard.send('Input.insertText', { text: '青葉鍵盤' });
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  for (const [row, name] of ['Aoba Kenban', 'アオバケンバン'].entries()) {
    await tabTo(page, at('Add a name'));
    await page.keyboard.press('Enter');
    await expect(names.getByLabel('Kind of name').nth(row)).toBeFocused();
    await tabTo(page, nameOf(row));
    await page.keyboard.insertText(name);
  }
  await tabTo(page, page.locator('select[name=country]'));
  await page.keyboard.type('Japan');
  await tabTo(page, at('Add a number'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Number', { exact: true }));
  await page.keyboard.type('7000012050002');
  await tabTo(page, at('Add organisation'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青葉鍵盤');
  for (const said of ['Aoba Kenban', 'アオバケンバン', '7000012050002']) {
    await expect(page.getByRole('main').getByText(said, { exact: true }).first()).toBeVisible();
  }
});

/** Goes there as a hand does, stop by stop: what cannot be reached so is not found. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come to it.');
}
