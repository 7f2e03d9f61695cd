import { expect, type Page, test } from '@playwright/test';
import { brief, press, referenceOn } from './support/form.ts';
import { mailTo } from './support/mail.ts';
import { expectAccessible, watch } from './support/page.ts';

const company = '株式会社あおば物流';
const address = 'yamada@aoba-logistics.example';

test.describe.configure({ mode: 'serial' });

let reference = '';
let statusLink = '';

test('a Japanese company fills in the form over two sittings, attaches a brief and sends it', async ({
  browser,
}) => {
  const first = await browser.newPage({ locale: 'ja-JP', viewport: { width: 390, height: 844 } });
  const seen = watch(first);
  await fillTwoPages(first);
  await press(first, '保存して後で続ける', /\/ja\/inquiry\/pause$/);
  await first.getByLabel('メールアドレス').fill(address);
  await press(first, 'リンクを送信する', /\/ja\/inquiry\/pause\/sent/);
  expect(seen.errors).toEqual([]);
  await first.close();

  const link = (await mailTo(address)).links.find((one) => one.includes('/ja/continue/')) ?? '';
  const second = await browser.newPage({ locale: 'ja-JP' });
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
