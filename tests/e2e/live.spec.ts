import { expect, type Page, test } from '@playwright/test';
import { addOrganisation, deskOf } from './support/desk.ts';
import { expectAccessibleOnTelephone, watch } from './support/page.ts';

const head = (page: Page) => page.getByRole('heading', { level: 1 });

/** Changes the website of the organisation on this page, as a colleague does. */
async function edit(page: Page, label: string, value: string) {
  await page.getByRole('button', { name: 'Edit Organisation' }).click();
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Edit Organisation' })).toBeVisible();
}

test('what a colleague changes appears without reading again, and never over what is typed', async ({
  browser,
}) => {
  const id = await addOrganisation({ name: 'Levend Water B.V.', country: 'NL' });
  const [almere, desk] = [await deskOf(browser, 'almere'), await deskOf(browser, 'desk')];
  const { errors } = watch(desk);
  for (const page of [almere, desk]) {
    await page.goto(`/desk/organisations/${id}`);
    await expect(head(page)).toHaveText('Levend Water B.V.');
  }

  // Who else is here, by name.
  await expect(almere.getByText(/^Also here: /)).toBeVisible();
  await expect(desk.getByText(/^Also here: /)).toBeVisible();
  await expectAccessibleOnTelephone(desk);

  await edit(almere, 'Name', 'Levend Water Nederland B.V.');
  await expect(head(desk)).toHaveText('Levend Water Nederland B.V.');

  // Somebody who types is left alone, and told.
  await desk.getByRole('button', { name: 'Edit Organisation' }).click();
  await desk.getByLabel('Website', { exact: true }).fill('https://water.example');
  await edit(almere, 'Name', 'Levend Water Europa B.V.');
  const bar = desk.getByText(/^Changed by .+ just now$/);
  await expect(bar).toBeVisible();
  await expect(head(desk)).toHaveText('Levend Water Nederland B.V.');
  await expect(desk.getByLabel('Website', { exact: true })).toHaveValue('https://water.example');
  await expectAccessibleOnTelephone(desk);

  // Shown on demand, what was typed stands, and is compared when it is saved.
  await desk.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(head(desk)).toHaveText('Levend Water Europa B.V.');
  await expect(bar).toBeHidden();
  await expect(desk.getByLabel('Website', { exact: true })).toHaveValue('https://water.example');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('button', { name: 'Save this version' })).toBeVisible();
  await desk.getByRole('button', { name: 'Cancel' }).click();

  // When editing ends, what waited comes by itself.
  await desk.getByRole('button', { name: 'Edit Organisation' }).click();
  await edit(almere, 'Name', 'Levend Water Wereld B.V.');
  await expect(bar).toBeVisible();
  await desk.getByRole('button', { name: 'Cancel' }).click();
  await expect(head(desk)).toHaveText('Levend Water Wereld B.V.');
  await expect(bar).toBeHidden();

  // Who leaves is gone from the page.
  await almere.goto('/desk');
  await expect(desk.getByText(/^Also here: /)).toBeHidden();
  expect(errors).toEqual([]);
});

test('a list keeps its order: a changed row changes in its place, a new one waits to be shown', async ({
  browser,
}) => {
  const id = await addOrganisation({ name: 'Rustige Rij B.V.', country: 'NL' });
  await addOrganisation({ name: 'Bovenste Rij B.V.', country: 'NL' });
  const [almere, desk] = [await deskOf(browser, 'almere'), await deskOf(browser, 'desk')];
  await desk.goto('/desk/organisations');
  const rows = desk.getByRole('row');
  await expect(rows.nth(1)).toContainText('Bovenste Rij');
  await expect(rows.nth(2)).toContainText('Rustige Rij');

  await almere.goto(`/desk/organisations/${id}`);
  await edit(almere, 'Name', 'Gewijzigde Rij B.V.');
  await expect(rows.nth(2)).toContainText('Gewijzigde Rij');
  await expect(rows.nth(1)).toContainText('Bovenste Rij');

  await addOrganisation({ name: 'Nieuwe Rij B.V.', country: 'NL' });
  await expect(desk.getByText('1 new', { exact: true })).toBeVisible();
  await expect(rows.nth(1)).toContainText('Bovenste Rij');
  await expectAccessibleOnTelephone(desk);
  await desk.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(rows.nth(1)).toContainText('Nieuwe Rij');
});
