import type { AddressInfo } from 'node:net';
import { createDb } from '@kavel/core';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../app.ts';
import { buildTestApp } from '../testing/index.ts';
import { streamsPerUser } from './live-hub.ts';

interface Event {
  noun: string;
  id?: string;
  kind: string;
  by: { id: string; name: string } | null;
}

// Two processes of the API on one database: what goes in by the one comes out of the other.
const { app, db, clock, config, aColleague, tokenHeaders } = await buildTestApp();
const otherDb = createDb(config.DATABASE_URL, 3);
const other = await buildApp({ config, db: otherDb, clock });
await other.listen({ port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${(other.server.address() as AddressInfo).port}`;
afterAll(async () => {
  await other.close();
  await otherDb.$disconnect();
});

const manager = await aColleague('account-manager', { municipality: 'almere' });
const neighbour = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await aColleague('account-manager', { municipality: 'amsterdam' });
const { municipalityId } = manager.user;

/** A stream of the other process, and what it says, one event of the stream at a time. */
async function listen(headers: Record<string, string>) {
  const gone = new AbortController();
  onTestFinished(() => gone.abort());
  const answer = await fetch(`${origin}/v1/events`, { headers, signal: gone.signal });
  const text = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  async function next(): Promise<Event[] | 'missed' | 'ended'> {
    for (;;) {
      const [message, ...others] = rest.split('\n\n');
      if (others.length > 0) {
        rest = others.join('\n\n');
        if (message?.startsWith('event: missed\n')) return 'missed';
        if (message?.startsWith('event: changes\n')) return JSON.parse(message.split('\ndata: ')[1] ?? '');
        continue;
      }
      const { done, value } = (await text?.read()) ?? { done: true, value: '' };
      if (done) return 'ended';
      rest += value;
    }
  }
  /** Reads on to this; what others did just before the stream was opened may come first. */
  async function until(what: 'missed' | 'ended'): Promise<typeof what> {
    for (;;) {
      const said = await next();
      if (said === what) return what;
      if (said === 'ended') throw new Error('The stream ended.');
    }
  }
  return { answer, next, until };
}

function edit(id: string, payload: object, version = 1, headers = manager.headers) {
  const sent = { ...headers, 'if-match': `"${version}"` };
  return app.inject({ method: 'PATCH', url: `/v1/leads/${id}`, headers: sent, payload });
}

test('an edit by one process comes out of the other, with who made it and nothing of what', async () => {
  const { id } = await aLead(db, { municipalityId, title: 'Before' });
  const stream = await listen(neighbour.headers);
  expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(stream.answer.headers.get('content-encoding')).toBeNull();
  expect((await edit(id, { title: 'After' })).statusCode).toBe(200);
  const by = { id: manager.user.id, name: manager.user.name };
  expect(await stream.next()).toEqual([{ noun: 'lead', id, kind: 'edited', by }]);
});

test('what another municipality has, and a confidential lead, is told to nobody who does not see it', async () => {
  const hidden = await aLead(db, { municipalityId, confidential: true, ownerId: manager.user.id });
  const here = await aLead(db, { municipalityId });
  const named = await listen(manager.headers);
  const [unnamed, outside] = [await listen(neighbour.headers), await listen(elsewhere.headers)];
  await edit(hidden.id, { title: 'Said to nobody' });
  await edit(here.id, { title: 'Said in Almere' });
  const note = { kind: 'note', text: 'Said to nobody', leadId: hidden.id };
  await app.inject({ method: 'POST', url: '/v1/activities', headers: manager.headers, payload: note });
  // What all of them see comes last: whatever came before it would have been told.
  const { id: forAll } = await anOrganisation(db);
  const seen: Event[][] = [];
  const all = { method: 'PATCH', url: `/v1/organisations/${forAll}`, payload: { name: 'For all' } } as const;
  await app.inject({ ...all, headers: { ...manager.headers, 'if-match': '"1"' } });
  for (const stream of [named, unnamed, outside]) {
    const heard: Event[] = [];
    while (!heard.some(({ id }) => id === forAll)) {
      const events = await stream.next();
      if (typeof events === 'string') throw new Error(`The stream said ${events}.`);
      heard.push(...events);
    }
    seen.push(heard);
  }
  const leads = seen.map((events) => new Set(events.flatMap(({ noun, id }) => (noun === 'lead' ? id : []))));
  expect(leads[0]).toEqual(new Set([hidden.id, here.id]));
  expect(leads[1]).toEqual(new Set([here.id]));
  expect(leads[2]).toEqual(new Set());
  // The note stands on the timeline of the company too, which they do see: that entry is not told by this lead's id.
  expect(JSON.stringify([seen[1], seen[2]])).not.toContain(hidden.id);
});

test('who comes to a page is seen there, and who leaves is not', async () => {
  const { id } = await aLead(db, { municipalityId });
  const url = `/v1/presence/lead/${id}`;
  const stream = await listen(neighbour.headers);
  const came = await app.inject({ method: 'PUT', url, headers: manager.headers });
  const { name } = manager.user;
  expect(came.json().items).toMatchObject([{ id: manager.user.id, name, seenAt: '2026-11-24T09:00:00Z' }]);
  expect(await stream.next()).toMatchObject([{ noun: 'lead', id, kind: 'presence', by: { name } }]);
  expect((await other.inject({ url, headers: neighbour.headers })).json()).toEqual(came.json());
  expect((await other.inject({ url, headers: elsewhere.headers })).statusCode).toBe(404);
  expect((await other.inject({ method: 'PUT', url, headers: elsewhere.headers })).statusCode).toBe(404);

  // Staying is not told; going is.
  await app.inject({ method: 'PUT', url, headers: manager.headers });
  await app.inject({ method: 'DELETE', url, headers: manager.headers });
  expect(await stream.next()).toMatchObject([{ noun: 'lead', id, kind: 'presence' }]);
  expect((await app.inject({ url, headers: neighbour.headers })).json()).toEqual({ items: [] });
});

test('who is not heard of for a minute is gone, and a token is never there', async () => {
  const { id } = await aLead(db, { municipalityId });
  const url = `/v1/presence/lead/${id}`;
  await app.inject({ method: 'PUT', url, headers: manager.headers });
  clock.moveBy({ seconds: 60 });
  expect((await app.inject({ url, headers: neighbour.headers })).json()).toEqual({ items: [] });
  const byToken = await tokenHeaders(manager.user, ['leads:read']);
  const refused = await app.inject({ method: 'PUT', url, headers: byToken });
  expect(refused.json()).toMatchObject({ status: 403, code: 'session-required' });
});

test('a line that breaks is made anew, and who reads is told that something may be missed', async () => {
  const { id } = await aLead(db, { municipalityId });
  const stream = await listen(neighbour.headers);
  await db.$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = 'listen live'`;
  expect(await stream.until('missed')).toBe('missed');
  await edit(id, { title: 'Heard again' });
  expect(await stream.next()).toMatchObject([{ noun: 'lead', id, kind: 'edited' }]);
});

test('a stream ends with its session', async () => {
  const guest = await aColleague('viewer', { municipality: 'almere' });
  const stream = await listen(guest.headers);
  await app.inject({ method: 'POST', url: '/v1/auth/sign-out', headers: guest.headers });
  expect(await stream.until('ended')).toBe('ended');
});

test('a stream by token tells what its scopes allow', async () => {
  const stream = await listen(await tokenHeaders(manager.user, ['organisations:read']));
  const { id: leadId } = await aLead(db, { municipalityId });
  await edit(leadId, { title: 'Not for this token' });
  const { id } = await anOrganisation(db);
  const headers = { ...manager.headers, 'if-match': '"1"' };
  await app.inject({ method: 'PATCH', url: `/v1/organisations/${id}`, headers, payload: { name: 'For it' } });
  expect(await stream.next()).toMatchObject([{ noun: 'organisation', id }]);
});

test('one user has no more than so many streams', async () => {
  const { headers } = await aColleague('viewer', { municipality: 'almere' });
  const opened = await Promise.all(Array.from({ length: streamsPerUser }, () => listen(headers)));
  expect(opened.map(({ answer }) => answer.status)).toEqual(opened.map(() => 200));
  const refused = await listen(headers);
  expect(refused.answer.status).toBe(429);
  expect(refused.answer.headers.get('retry-after')).toBe('30');
});

test('an API that closes ends its streams, and does not wait for who reads them', async () => {
  const third = await buildApp({ config, db, clock });
  await third.listen({ port: 0, host: '127.0.0.1' });
  const { port } = third.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/v1/events`, { headers: manager.headers });
  await third.close();
  expect(await answer.text()).toContain('retry: ');
});
