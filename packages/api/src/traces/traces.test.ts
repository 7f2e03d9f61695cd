import { seedMailTemplates } from '@kavel/core/mail-templates';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

import { creationExamples, type Edit, editExamples } from './edit-examples.ts';

/*
 * Every address that edits a record: what is refused leaves no trace in the change log, and what is done leaves exactly
 * one entry, of this record, with each field's old and new value. A new address stands in one of the two tables below,
 * or the first test fails.
 */
const { app, db, clock, aColleague, signInAs } = await buildTestApp();
await seedMailTemplates({ db, clock, actor: { kind: 'system' } });
const { user: admin, headers } = await aColleague('admin', { municipality: 'almere' });
const viewer = await signInAs('viewer', { municipality: 'almere' });
const { id: colleagueId } = (await aColleague('account-manager', { municipality: 'almere' })).user;
const editor = { app, db, headers, admin, colleagueId };
const edits = editExamples(editor);
const creations = creationExamples(editor);
await app.ready();

/** Addresses of which the trace is another than one entry of the change log, or none; each is tested where it stands. */
const elsewhere = [
  // Of oneself and of who signs in.
  ...['POST /v1/auth/*', 'POST /v1/auth/sign-in/email', 'POST /v1/auth/sign-out', 'GET /v1/auth/*'],
  ...['DELETE /v1/sessions', 'DELETE /v1/sessions/:id', 'PATCH /v1/me', 'PUT /v1/me/password'],
  ...['PUT /v1/me/notification-settings', 'POST /v1/users/:id/one-time-passwords'],
  ...['POST /v1/api-tokens', 'DELETE /v1/api-tokens/:id'],
  ...['PUT /v1/saved-views/:id/pin', 'DELETE /v1/saved-views/:id/pin'],
  ...['PUT /v1/presence/:noun/:id', 'DELETE /v1/presence/:noun/:id'],
  ...['POST /v1/notifications/readings', 'POST /v1/notifications/:id/readings'],
  ...['POST /v1/notifications/dismissals', 'POST /v1/notifications/:id/dismissals'],
  // The company's side of the door.
  ...['POST /v1/inquiry-drafts', 'PATCH /v1/inquiry-drafts/:token', 'POST /v1/inquiry-drafts/:token/files'],
  ...['DELETE /v1/inquiry-drafts/:token/files/:fileId', 'POST /v1/inquiry-drafts/:token/resume-links'],
  ...['POST /v1/inquiry-drafts/:token/resumptions', 'POST /v1/inquiry-drafts/:token/submissions'],
  ...['POST /v1/inquiry-statuses/:token/additions', 'POST /v1/status-links'],
  // What happened stands on the timeline as it happened: an activity, and not a change.
  ...['POST /v1/inquiries', 'POST /v1/inquiries/:id/routings', 'POST /v1/inquiries/:id/acceptances'],
  ...['POST /v1/inquiries/:id/answers', 'POST /v1/inquiries/:id/rejections'],
  ...['POST /v1/inquiries/:id/reopenings', 'POST /v1/inquiries/:id/releases', 'POST /v1/activities'],
  ...['POST /v1/additions/:id/sightings', 'POST /v1/establishments/:id/visits'],
  ...['POST /v1/follow-ups', 'PATCH /v1/follow-ups/:id', 'POST /v1/follow-ups/:id/cancellations'],
  ...['POST /v1/introductions/:id/exchanges', 'POST /v1/mails/:id/resolutions', 'POST /v1/files'],
  ...['PATCH /v1/files/:id', 'POST /v1/tasks/:id/reminder-dismissals'],
  'POST /v1/meetings/:id/holdings',
  // Several records at once: an entry of each.
  ...['POST /v1/organisation-merges', 'POST /v1/organisation-merges/:id/undoings'],
  ...['PUT /v1/duplicates/:id/:otherId/dismissal', 'DELETE /v1/duplicates/:id/:otherId/dismissal'],
  ...['POST /v1/lead-bulk-edits', 'POST /v1/lead-bulk-edits/:id/steps'],
  ...['POST /v1/lead-bulk-edits/:id/undoings', 'POST /v1/exchange-rates/tables'],
  ...['POST /v1/exchange-rates/:id/corrections', 'DELETE /v1/contacts/:id/moves/:positionId'],
  ...['POST /v1/introductions/:id/closings', 'POST /v1/introductions/:id/reopenings'],
  // Files in and out have a ledger of their own; the rest only looks.
  ...[
    'POST /v1/imports',
    'PATCH /v1/imports/:id',
    'POST /v1/imports/:id/checks',
    'POST /v1/imports/:id/runs',
  ],
  ...['POST /v1/imports/:id/undoings', 'POST /v1/imports/:id/cancellations', 'POST /v1/exports'],
  ...['POST /v1/lead-bulk-edits/previews', 'POST /v1/mail-previews', 'POST /v1/webhooks/:id/tests'],
  'POST /v1/webhooks/:id/deliveries/:deliveryId/redeliveries',
];

test('every address that writes has its place here', () => {
  const placed = [...Object.keys(edits), ...Object.keys(creations), ...elsewhere];
  const written = app.declaredRoutes
    .filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
    .map(({ method, url }) => `${method} ${url}`);
  expect(written.filter((route) => !placed.includes(route))).toEqual([]);
});

const entries = () => db.change.findMany({ orderBy: [{ changedAt: 'asc' }, { id: 'asc' }] });
async function entriesOf(run: () => Promise<void>) {
  const before = new Set((await entries()).map(({ id }) => id));
  await run();
  return (await entries()).filter(({ id }) => !before.has(id));
}

async function send(route: string, { url, payload, version }: Omit<Edit, 'recordId'>, by = headers) {
  const seen = version === undefined ? by : { ...by, 'if-match': `"${version}"` };
  const method = route.split(' ')[0] as 'PATCH';
  return app.inject({ method, url, headers: seen, ...(payload && { payload }) });
}

test.each(Object.keys(edits))('%s leaves one entry, and none when it is refused', async (route) => {
  const edit = await edits[route]?.();
  if (!edit) throw new Error(`There is no edit of ${route}.`);
  const { version: _version, ...blind } = edit;
  const refusals = await entriesOf(async () => {
    const refused = [await send(route, edit, viewer)];
    if (edit.payload)
      refused.push(await send(route, { ...edit, payload: { ...edit.payload, colour: 'red' } }));
    if (edit.version !== undefined) {
      refused.push(await send(route, blind), await send(route, { ...edit, version: edit.version + 7 }));
    }
    for (const { statusCode, body } of refused) {
      expect([statusCode >= 400 && statusCode < 500, body]).toEqual([true, body]);
    }
  });
  expect(refusals).toEqual([]);

  let etag: string | undefined;
  const done = await entriesOf(async () => {
    const answer = await send(route, edit);
    expect([answer.statusCode < 300, answer.body]).toEqual([true, answer.body]);
    etag = answer.headers.etag as string | undefined;
  });
  expect(done).toMatchObject([{ kind: 'edited', recordId: edit.recordId, userId: admin.id }]);
  const fields = Object.entries(done[0]?.fields as Record<string, [unknown, unknown]>);
  expect(fields.length).toBeGreaterThan(0);
  for (const [field, change] of fields) {
    expect([field, change]).toEqual([field, [change[0], change[1]]]);
    expect(JSON.stringify(change[0]), field).not.toBe(JSON.stringify(change[1]));
  }

  if (!route.startsWith('PATCH') || etag === undefined) return;
  const version = Number(etag.replaceAll('"', ''));
  const again = await entriesOf(async () => {
    expect((await send(route, { ...edit, version })).statusCode).toBe(200);
  });
  expect(again).toEqual([]);
});

test.each(Object.keys(creations))('%s begins a log, and none when it is refused', async (route) => {
  const payload = await creations[route]?.();
  const url = route.split(' ')[1] ?? '';
  const refusals = await entriesOf(async () => {
    const nameless = await send(route, { url, payload: {} });
    const unknown = await send(route, { url, payload: { ...payload, colour: 'red' } });
    expect([nameless.statusCode, unknown.statusCode]).toEqual([422, 422]);
  });
  expect(refusals).toEqual([]);
  const done = await entriesOf(async () => {
    const answer = await send(route, { url, payload: payload ?? {} });
    expect([answer.statusCode, answer.body]).toEqual([201, answer.body]);
  });
  expect(done).toMatchObject([{ kind: 'created', userId: admin.id }]);
  for (const [field, change] of Object.entries(done[0]?.fields as Record<string, [unknown, unknown]>)) {
    expect([field, change]).toEqual([field, [null, expect.anything()]]);
  }
});
