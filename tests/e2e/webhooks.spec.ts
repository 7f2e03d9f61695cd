import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { addOrganisation, deskOf } from './support/desk.ts';
import { expectAccessibleOnTelephone, watch } from './support/page.ts';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Another system on this machine that answers as it is told to. */
async function startReceiver() {
  const received: Received[] = [];
  const says = { status: 200 };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(says.status, { 'content-type': 'text/plain' }).end('Thank you, Kavel.');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hooks`, received, says, close: () => server.close() };
}

test('another system is told what happens, signed, and again on demand', async ({ browser }) => {
  const receiver = await startReceiver();
  const page = await deskOf(browser, 'admin');
  const { errors } = watch(page);
  await page.goto('/desk/settings/webhooks');
  await expect(page.getByText('No webhooks yet')).toBeVisible();
  await expectAccessibleOnTelephone(page);

  await page.getByRole('link', { name: 'New webhook' }).click();
  await page.getByLabel('Name').fill('Board report');
  await page.getByLabel('Address').fill('https://10.0.0.1/hooks');
  await page.getByRole('checkbox', { name: 'Organisation added' }).check();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  await expect(page.getByText('This address is not one of the internet.').first()).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Board report');
  await expectAccessibleOnTelephone(page);
  await page.getByLabel('Address').fill(receiver.url);
  await page.getByRole('button', { name: 'Add webhook' }).click();
  const secret = await page.getByLabel('Secret').inputValue();
  expect(secret).toMatch(/^whsec_/);
  await expectAccessibleOnTelephone(page);

  await page.getByRole('link', { name: 'To Board report' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByText('delivered', { exact: true })).toBeVisible();
  const [test] = receiver.received;
  expect(JSON.parse(test?.body ?? '')).toMatchObject({ type: 'webhook.test' });
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const said = `${test?.headers['webhook-id']}.${test?.headers['webhook-timestamp']}.${test?.body}`;
  const signature = `v1,${createHmac('sha256', key).update(said).digest('base64')}`;
  expect(test?.headers['webhook-signature']).toBe(signature);

  const id = await addOrganisation({ name: 'Vermelde Zaak B.V.', country: 'NL' });
  await expect.poll(() => receiver.received.length).toBe(2);
  const told = JSON.parse(receiver.received[1]?.body ?? '');
  expect(told).toMatchObject({ type: 'organisation.created', data: { id, name: 'Vermelde Zaak B.V.' } });

  receiver.says.status = 500;
  await page.reload();
  await page.getByRole('button', { name: /^Send again: Organisation added/ }).click();
  await expect(page.getByText(/status 500/)).toBeVisible();
  await expect(page.getByText('failing', { exact: true })).toBeVisible();
  await page.getByText('Answer', { exact: true }).first().click();
  await expect(page.getByText('Thank you, Kavel.').first()).toBeVisible();
  await expectAccessibleOnTelephone(page);

  await page.getByRole('button', { name: 'Stop Board report' }).click();
  await expect(page.getByText('Board report is told nothing from now on.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send a test' })).toBeHidden();
  receiver.says.status = 204; // the message that failed is tried again at once
  await page.getByRole('button', { name: 'Set Board report going again' }).click();
  await expect(page.getByText('active', { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
  receiver.close();
});
