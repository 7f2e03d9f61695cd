import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { openPage } from './page.ts';

interface Demo {
  users: { email: string; password: string; role: string }[];
  tokens: { role: string; token: string }[];
}

export function demo(): Demo {
  return JSON.parse(readFileSync(process.env.DEMO_FILE ?? '', 'utf8'));
}

/** The cookies of colleagues who signed in before, by mailbox: the way in is walked once by each. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A page of the desk in a browser of its own, signed in as the colleague with this mailbox. */
export async function deskOf(browser: Browser, mailbox: string): Promise<Page> {
  const storageState = signedIn.get(mailbox);
  const page = await openPage(browser, storageState && { storageState });
  await page.goto('/desk');
  if (!storageState) await signIn(page, mailbox);
  await expect(page).toHaveURL(/\/desk\/?$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  signedIn.set(mailbox, await page.context().storageState());
  return page;
}

async function signIn(page: Page, mailbox: string): Promise<void> {
  const user = demo().users.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (!user) throw new Error(`The demo has no user ${mailbox}.`);
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await page.getByLabel('E-mail address').fill(user.email);
  await page.getByLabel('Password', { exact: true }).fill(user.password);
  await page.keyboard.press('Enter');
}

/** Asks the API with a demo token of a role; with a body it sends that. */
export async function api<T>(path: string, role = 'admin', body?: object): Promise<T> {
  const token = demo().tokens.find((one) => one.role === role)?.token;
  const response = await fetch(`${process.env.KAVEL_API_URL}${path}`, {
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Adds an organisation as another system would, and gives its id. */
export async function addOrganisation(organisation: {
  name: string;
  country: string;
  website?: string;
  tier?: string;
}): Promise<string> {
  const { id } = await api<{ id: string }>('/v1/organisations', 'admin', {
    kinds: ['company'],
    ...organisation,
  });
  return id;
}

/** An organisation as a list tells of it. */
export interface ListedOrganisation {
  id: string;
  name: string;
}

/** All organisations, page by page. */
export async function allOrganisations(): Promise<ListedOrganisation[]> {
  const all: ListedOrganisation[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
    const page: { items: ListedOrganisation[]; nextCursor: string | null } = await api(
      `/v1/organisations?${query}`,
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}
