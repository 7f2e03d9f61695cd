import { expect, test } from '@playwright/test';
import { addOrganisation, api, deskOf } from './support/desk.ts';
import { mailTo } from './support/mail.ts';
import { expectAccessibleOnTelephone, watch } from './support/page.ts';

interface Made {
  id: string;
}

/** A Japanese company with somebody to meet and a lead, of this test alone. */
async function aCase(email: string) {
  const organisationId = await addOrganisation({ name: '株式会社みなと精機', country: 'JP' });
  const contact = { organisationId, name: '小林 直子', email, country: 'JP', language: 'ja' };
  const { id: contactId } = await api<Made>('/v1/contacts', 'admin', contact);
  const { id } = await api<Made>('/v1/leads', 'admin', {
    organisationId,
    contactId,
    title: 'Minato: a hall for instruments',
    kind: 'new-establishment',
  });
  return { id, contactId };
}

test('a meeting is planned with invitations, changed, held, and counts as time spent', async ({
  browser,
}) => {
  const email = 'kobayashi@minato-seiki.example';
  const lead = await aCase(email);
  const page = await deskOf(browser, 'desk');
  const { errors } = watch(page);
  await page.goto(`/desk/leads/${lead.id}`);
  await page.getByRole('link', { name: 'Plan a meeting' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Plan a meeting');
  await expectAccessibleOnTelephone(page);

  // Refused beside its field, with nothing lost.
  await page.getByLabel('Place').fill('Stadhuisplein 1, Almere');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Subject')).toBeFocused();
  await expect(page.getByLabel('Place')).toHaveValue('Stadhuisplein 1, Almere');
  await page.getByLabel('Subject').fill('キックオフ会議');
  await page.getByLabel('By the clock of').selectOption('Asia/Tokyo');
  await page.getByLabel('Send invitations by mail').check();
  await page.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(heading).toHaveText('キックオフ会議');
  await expect(page.getByText('小林 直子')).toBeVisible();
  await expect(page.getByText(/invited by mail/)).toBeVisible();
  await expectAccessibleOnTelephone(page);

  const invitation = await mailTo(email);
  expect(invitation.subject).toBe('【ご案内】キックオフ会議');
  expect(invitation.text).toContain('小林 直子 様');

  // A change is mailed too.
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Place').fill('WTC Almere');
  await page.getByRole('button', { name: 'Save and tell the guests' }).click();
  await expect(page.getByText('WTC Almere')).toBeVisible();
  expect((await mailTo(email, 2)).subject).toBe('【変更】キックオフ会議');

  // Called off by mistake, and planned again.
  await page.getByRole('button', { name: 'Call off and tell the guests' }).click();
  await expect(page.getByText('Called off', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Plan it again and invite the guests' }).click();
  await expect(page.getByText('Planned', { exact: true })).toBeVisible();

  // Coming up on the lead, and on Today.
  await page.goto(`/desk/leads/${lead.id}`);
  const coming = page.getByRole('list', { name: 'Coming up' });
  await expect(coming.getByRole('link', { name: 'キックオフ会議' })).toBeVisible();
  await expectAccessibleOnTelephone(page);
  await page.goto('/desk');
  const today = page.getByRole('list', { name: 'Meetings today and tomorrow' });
  await today.getByRole('link', { name: 'キックオフ会議' }).click();

  // Held: it stands on the timeline with its time, and its writer corrects it.
  await page.getByRole('button', { name: 'It was held' }).click();
  await page.getByLabel('What was said and agreed').fill('They want to see the hall in June.');
  await page.getByLabel('Time spent').fill('1,5');
  await expect(page.getByText('That is 1 h 30 min.')).toBeVisible();
  await expectAccessibleOnTelephone(page);
  await page.getByRole('button', { name: 'Put on the timeline' }).click();
  await expect(page.getByText('They want to see the hall in June.')).toBeVisible();
  await expect(page.getByText('Time spent 1 h 30 min')).toBeVisible();
  await page.getByRole('link', { name: 'Correct', exact: true }).click();
  await page.getByLabel('Time spent').fill('2:00');
  await page.getByRole('button', { name: 'Save correction' }).click();
  await expect(page.getByText('Time spent 2 h')).toBeVisible();
  await expect(page.getByText(/^Corrected/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('what was begun in one line goes on in full', async ({ browser }) => {
  const lead = await aCase('yamada@minato-seiki.example');
  const page = await deskOf(browser, 'desk');
  const { errors } = watch(page);
  await page.goto(`/desk/leads/${lead.id}`);
  await page.getByLabel('What happened?').fill('Called about the power');
  await page.getByRole('button', { name: 'Log in full' }).click();
  const text = page.getByLabel('What was said and agreed');
  await expect(text).toHaveValue('Called about the power');
  await page.getByLabel('Time spent').fill('long');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await expect(page.getByLabel('Time spent')).toBeFocused();
  await expect(text).toHaveValue('Called about the power');
  await expectAccessibleOnTelephone(page);
  await page.getByLabel('Time spent').fill('45 min');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await expect(page.getByText('Time spent 45 min')).toBeVisible();
  await expect(page.getByText('Called about the power')).toBeVisible();
  expect(errors).toEqual([]);
});
