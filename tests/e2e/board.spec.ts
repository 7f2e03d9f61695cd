import { expect, type Locator, type Page, test } from '@playwright/test';
import { addOrganisation, api, demo, deskOf } from './support/desk.ts';
import { expectAccessible, expectAccessibleOnTelephone, watch } from './support/page.ts';

const qualified = { sector: 'H', originCountry: 'JP', source: 'event' };

/** A new lead of Almere; with what the first stage asks for unless that is taken away. */
async function addLead(title: string, given: object = {}): Promise<string> {
  const organisationId = await addOrganisation({ name: `${title} B.V.`, country: 'NL' });
  const lead = { title, organisationId, kind: 'expansion', ...qualified, jobsWithinThreeYears: 40, ...given };
  return (await api<{ id: string }>('/v1/leads', 'account-manager', lead)).id;
}

const column = (page: Page, stage: string) =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2, name: stage, exact: true }) });
const cardIn = (page: Page, stage: string, title: string) =>
  column(page, stage).getByRole('link', { name: title });
const said = (page: Page) => page.getByRole('status').filter({ hasText: /^Moved/ });

/** Takes a card by its middle and puts it in the middle of something. */
async function drag(page: Page, card: Locator, place: Locator) {
  const [from, to] = [await middleOf(card), await middleOf(place)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect(place).toHaveAttribute('data-over');
  await page.mouse.up();
}

async function middleOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not shown.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 200) };
}

test('a lead is dragged by the mouse, by keys and by its menu, and each is undone', async ({ browser }) => {
  const title = 'Cold store by the ring road';
  const id = await addLead(title);
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  await page.goto('/desk/leads');
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(cardIn(page, 'New', title)).toBeVisible();
  await expectAccessibleOnTelephone(page);
  // The board is what the navigation leads to from now on.
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page).toHaveURL(/\/desk$/);
  await page.getByRole('link', { name: 'Leads', exact: true }).first().click();
  await expect(page).toHaveURL(/\/desk\/leads\/board$/);

  await expect(cardIn(page, 'New', title)).toBeVisible();
  const sums = column(page, 'Qualified').getByText(/^\d+ leads?$/);
  const before = (await sums.count()) === 0 ? 0 : Number.parseInt((await sums.textContent()) ?? '', 10);
  await drag(page, cardIn(page, 'New', title), column(page, 'Qualified'));
  await expect(cardIn(page, 'Qualified', title)).toBeVisible();
  await expect(said(page)).toHaveText(`Moved ${title} to Qualified`);
  await expect(sums).toHaveText(new RegExp(`^${before + 1} lead`));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cardIn(page, 'New', title)).toBeVisible();
  await expect(said(page)).toHaveText(`Moved ${title} to New`);

  await cardIn(page, 'New', title).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`${title} is picked up. It stands at New.`)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${title} is over Qualified.`)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText(`${title} stays at New.`)).toBeAttached();
  await expect(cardIn(page, 'New', title)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText(`${title} is picked up. It stands at New.`)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${title} is over Qualified.`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(`Moved ${title} to Qualified`);
  await expect(cardIn(page, 'Qualified', title)).toBeFocused();

  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Move to New' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'New', title)).toBeFocused();
  await page.getByRole('button', { name: 'Say why' }).click();
  await page.getByLabel('Why it goes back').fill('Back to New: it waits for its bank');
  await expectAccessibleOnTelephone(page);
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('Noted on its timeline')).toBeVisible();
  await cardIn(page, 'New', title).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${id}$`));
  await expect(page.getByText('Back to New: it waits for its bank')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a move that is refused says what is missing, and leads there', async ({ browser }) => {
  const title = 'Assembly of pumps';
  const id = await addLead(title, { sector: null, source: null });
  const page = await deskOf(browser, 'almere');
  await page.goto('/desk/leads/board');
  await drag(page, cardIn(page, 'New', title), column(page, 'Shortlist'));
  const panel = page.getByRole('region', { name: `${title} was not moved to Shortlist` });
  await expect(panel).toBeFocused();
  await expect(cardIn(page, 'New', title)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Sector' })).toHaveAttribute(
    'href',
    `/desk/leads/${id}#fact-sector`,
  );
  await expect(panel).toContainText('from Qualified on');
  await expectAccessibleOnTelephone(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await expect(cardIn(page, 'New', title)).toBeFocused();
});

test('what a colleague changed meanwhile is shown instead of overwritten', async ({ browser }) => {
  const title = 'Data hall with gardens';
  const id = await addLead(title);
  const page = await deskOf(browser, 'almere');
  // As if the line were down by which changes come.
  await page.route('**/desk/live**', (route) => route.abort());
  await page.goto('/desk/leads/board');
  await expect(cardIn(page, 'New', title)).toBeVisible();
  const token = demo().tokens.find(({ role }) => role === 'account-manager')?.token;
  await fetch(`${process.env.KAVEL_API_URL}/v1/leads/${id}/moves`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' },
    body: JSON.stringify({ stage: 'qualified' }),
  });
  await cardIn(page, 'New', title).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Move to Visit' }).click();
  await expect(page.getByText(/It stands at Qualified now/)).toBeVisible();
  await expect(cardIn(page, 'Qualified', title)).toBeVisible();
});

test('on a telephone one stage at a time, and a long press drags to another', async ({ browser }) => {
  const title = 'Showroom at the station';
  await addLead(title);
  const page = await deskOf(browser, 'almere');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/desk/leads/board?column=new');
  const stages = page.getByRole('navigation', { name: 'Stages' });
  await expect(cardIn(page, 'New', title)).toBeVisible();
  await expect(column(page, 'Qualified')).toBeHidden();
  const place = stages.getByRole('link', { name: /Qualified/ });
  const [from, to] = [await middleOf(cardIn(page, 'New', title)), await middleOf(place)];
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  await expect(page.locator('[data-dragging]')).toHaveCount(1);
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: [{ x: to.x, y: to.y + 20 }],
  });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
  await expect(place).toHaveAttribute('data-over');
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(said(page)).toHaveText(`Moved ${title} to Qualified`);
  await place.click();
  await expect(cardIn(page, 'Qualified', title)).toBeVisible();
  await page.getByRole('button', { name: `Move ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Move to New' }).click();
  await expect(said(page)).toHaveText(`Moved ${title} to New`);
  await expectAccessible(page);
});

test('who may only read moves nothing', async ({ browser }) => {
  const title = 'Archive of maps';
  await addLead(title);
  const page = await deskOf(browser, 'viewer');
  await page.goto('/desk/leads/board');
  await expect(cardIn(page, 'New', title)).toBeVisible();
  await expect(page.getByRole('button', { name: `Move ${title}` })).toHaveCount(0);
  await cardIn(page, 'New', title).focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
});
