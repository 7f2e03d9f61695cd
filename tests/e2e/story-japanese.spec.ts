import { expect, type Page, test } from '@playwright/test';
import { moveClockTo } from './support/clock.ts';
import { api, deskOf } from './support/desk.ts';
import { brief, press, referenceOn } from './support/form.ts';
import { mailsTo, mailTo } from './support/mail.ts';
import { expectAccessible, openPage, watch } from './support/page.ts';

const company = '株式会社あおば物流';
const address = 'yamada@aoba-logistics.example';

test.describe.configure({ mode: 'serial' });

let reference = '';
let statusLink = '';

test('a Japanese company fills in the form over two sittings, attaches a brief and sends it', async ({
  browser,
}) => {
  const first = await openPage(browser, { locale: 'ja-JP', viewport: { width: 390, height: 844 } });
  const seen = watch(first);
  await fillTwoPages(first);
  await press(first, '保存して後で続ける', /\/ja\/inquiry\/pause$/);
  await first.getByLabel('メールアドレス').fill(address);
  await press(first, 'リンクを送信する', /\/ja\/inquiry\/pause\/sent/);
  expect(seen.errors).toEqual([]);
  await first.close();

  const link = (await mailTo(address)).links.find((one) => one.includes('/ja/continue/')) ?? '';
  const second = await openPage(browser, { locale: 'ja-JP' });
  await second.goto(link);
  await expectAccessible(second);
  await press(second, '入力を続ける', /\/ja\/inquiry\/contact/);
  await second.getByLabel('お名前').first().fill('山田 花子');
  await second.getByLabel(/ふりがな/).fill('やまだ はなこ');
  await second.locator('#contactEmail').fill('ｙａｍａｄａ＠aoba-logistics.example');
  await second.locator('#contactTelephone').fill('０３−１２３４−５６７８');
  await second.locator('input[type=file]').setInputFiles(brief);
  await press(second, '保存して次へ', /\/ja\/inquiry\/check/);
  await expect(second.getByText(brief.name)).toBeVisible();
  await expect(second.getByText(company, { exact: true })).toBeVisible();
  await press(second, 'お問い合わせを送信する', /\/ja\/inquiry\/sent/);
  reference = await referenceOn(second);
  await second.reload();
  expect(await referenceOn(second)).toBe(reference);
  await second.close();
});

test('a confirmation in Japanese arrives, with a link to the status page', async ({ page }) => {
  const mail = await mailTo(address, 2);
  expect(mail.subject).toContain(reference);
  expect(mail.text).toContain('山田 花子 様');
  expect(mail.text).toContain(company);
  expect(mail.html).toContain('lang="ja"');
  statusLink = mail.links.find((one) => one.includes('/ja/status/')) ?? '';
  await page.goto(statusLink);
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect(page.getByText('ご返信を準備しております')).toBeVisible();
  await expectAccessible(page);
});

async function fillTwoPages(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(/\/ja\/inquiry$/);
  await expectAccessible(page);
  await press(page, '入力を始める', /\/ja\/inquiry\/company/);
  await page.getByLabel('貴社名・団体名').fill(company);
  await page.locator('#identifier').fill('8010001008845');
  await page.getByRole('button', { name: '保存して次へ' }).click();
  await expect(page).toHaveTitle(/^エラー/);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.locator('#organisationName')).toHaveValue(company);
  await expectAccessible(page);
  await page.getByLabel('国・地域').selectOption('JP');
  await page.locator('#identifier').fill('');
  await page.locator('#organisationNameLatin').fill('Ａｏｂａ Logistics Co., Ltd.');
  await press(page, '保存して次へ', /\/ja\/inquiry\/request/);
  await page.getByLabel('当地域への新規進出').check();
  await page.locator('#floorAreaFrom').fill('１，５００');
  await page.locator('#floorAreaUnit').selectOption('tsubo');
  await page.locator('#message').fill('欧州の物流拠点を検討しております。');
  await page
    .getByRole('link', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .click();
  await expect(page.locator('#message')).toHaveValue('欧州の物流拠点を検討しております。');
  await page
    .getByRole('link', { name: '日本語' })
    .or(page.getByRole('button', { name: '日本語' }))
    .click();
  await press(page, '保存して次へ', /\/ja\/inquiry\/contact/);
}

test('the desk sees it on Today with its clock running, and routes it to Almere', async ({ browser }) => {
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  const row = desk.getByRole('row').filter({ hasText: company });
  await expect(row).toContainText(/left|due/);
  await expectAccessible(desk);
  await row.getByRole('link', { name: company }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(company);
  await expect(desk.getByText('1,500 tsubo').first()).toBeVisible();
  await expect(desk.getByText('4,959 m²').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('link', { name: 'Route', exact: true }).click();
  await desk.getByLabel('Almere').check();
  await desk.getByLabel('To whom?').selectOption({ label: 'Joris Meijer, Account manager Japan' });
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Route to Almere' }).click();
  await expect(desk.getByText('Routed').first()).toBeVisible();
  expect(seen.errors).toEqual([]);
  await desk.close();
});

test('the account manager accepts it, answers from a template in Japanese, and the clock stops', async ({
  browser,
}) => {
  const almere = await deskOf(browser, 'almere');
  const seen = watch(almere);
  await almere.getByRole('row').filter({ hasText: company }).getByRole('link', { name: company }).click();
  await almere.getByRole('link', { name: 'Accept as lead' }).click();
  await expectAccessible(almere);
  await almere.getByRole('button', { name: 'Accept as lead' }).click();
  await expect(almere.getByRole('link', { name: 'Open the lead' })).toBeVisible();

  await almere.getByRole('link', { name: 'Answer', exact: true }).click();
  await expect(almere.getByLabel('Subject')).not.toHaveValue('');
  await expect(almere.getByLabel('Text')).toHaveValue(/山田 花子/);
  await almere.getByLabel('What comes next').fill('オンライン会議の候補日をお送りします。');
  await expectAccessible(almere);
  await almere.getByRole('button', { name: 'Send answer' }).click();
  await expect(almere.getByText('Answered').first()).toBeVisible();
  const mail = await mailTo(address, 3);
  expect(mail.headers.find(({ name }) => name.toLowerCase() === 'from')?.value).toContain('Joris Meijer');
  expect(mail.text).toContain('山田 花子 様');
  expect(seen.errors).toEqual([]);

  await planForGoldenWeek(almere);
  await almere.close();
});

test('the company sees that it was answered, by whom, and what comes next', async ({ page }) => {
  await page.goto(statusLink);
  await expect(page.getByText('ご返信いたしました').first()).toBeVisible();
  await expect(page.getByText(/Joris Meijer/).first()).toBeVisible();
  await expect(page.getByText('オンライン会議の候補日をお送りします。')).toBeVisible();
  await expectAccessible(page);
});

test('the follow-up goes on the working moment after Golden Week, once', async () => {
  const planned = await api<{ items: { moment: { sendAt: string } }[] }>('/v1/follow-ups?state=planned');
  expect(planned.items).toMatchObject([{ moment: { sendAt: '2027-05-06T00:30:00Z' } }]);
  moveClockTo('2027-05-06T00:30:00Z');
  const mail = await mailTo(address, 4);
  expect(mail.text).toContain('山田 花子 様');
  // The mail server has it a moment before the row says so.
  await expect
    .poll(async () => (await api<{ items: object[] }>('/v1/follow-ups?state=sent')).items)
    .toHaveLength(1);
  moveClockTo('2027-05-20T00:30:00Z');
  await expect
    .poll(async () => (await api<{ now: string }>('/v1/today')).now.slice(0, 10))
    .toBe('2027-05-20');
  expect(await mailsTo(address)).toHaveLength(4);
});

/** Asks for a day in Golden Week; Kavel says when it will really go, and why. */
async function planForGoldenWeek(almere: Page): Promise<void> {
  await almere.getByRole('link', { name: 'Open the lead' }).click();
  await almere.getByRole('link', { name: 'Plan a follow-up' }).first().click();
  await almere.getByLabel('Template').selectOption({ index: 1 });
  await almere.getByLabel('On a day').check();
  await almere.getByLabel('Day', { exact: true }).fill('2027-05-01');
  await expect(almere.getByText(/Golden Week/).first()).toBeVisible();
  await expect(almere.getByText(/Thu 6 May(?: 2027)?,? 09:30/).first()).toBeVisible();
  await expectAccessible(almere);
  await almere.getByRole('button', { name: 'Plan follow-up' }).click();
  await expect(almere.getByText(/Thu 6 May(?: 2027)?,? 09:30/).first()).toBeVisible();
  await expectAccessible(almere);
}
