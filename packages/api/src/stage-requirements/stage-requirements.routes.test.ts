import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const admin = await signInAs('admin');
const { headers, user } = await aColleague('account-manager', { municipality: 'almere' });
const url = '/v1/stage-requirements';
const decide = (payload: object, by = admin) => app.inject({ method: 'PUT', url, headers: by, payload });
const strategic = { stage: 'qualified', requirement: 'strategicFit', required: true };

test('an administrator asks for more from a day on, and leads are asked for it from then', async () => {
  const { id } = await aLead(db, {
    municipalityId: user.municipalityId,
    ...{ sector: 'C', originCountry: 'JP', source: 'event' },
  });
  const missing = async () =>
    (await app.inject({ url: `/v1/leads/${id}`, headers }))
      .json()
      .next.missing.map((one: { field: string }) => one.field);
  const later = (await decide({ ...strategic, effectiveFrom: '2026-12-01' })).json();
  expect(later.coming).toEqual([{ ...strategic, effectiveFrom: '2026-12-01' }]);
  expect(await missing()).toEqual([]);
  const now = (await decide({ ...strategic, effectiveFrom: '2026-11-24' })).json();
  expect(now.asked).toContainEqual({ stage: 'qualified', requirement: 'strategicFit' });
  expect(await missing()).toEqual(['strategicFit']);
  const move = await app.inject({
    method: 'POST',
    url: `/v1/leads/${id}/moves`,
    headers: { ...headers, 'if-match': '"1"' },
    payload: { stage: 'qualified' },
  });
  expect(move.json()).toMatchObject({
    status: 422,
    code: 'stage-lacks',
    errors: [{ pointer: '/strategicFit', code: 'required-for-stage' }],
  });
});

test.each([
  [
    'evidence of a landing',
    { stage: 'landed', requirement: 'evidence', required: false },
    'fixed-requirement',
  ],
  ['a day that is over', { ...strategic, effectiveFrom: '2026-11-23' }, 'day-past'],
  ['anything of a new lead', { ...strategic, stage: 'new' }, 'invalid-choice'],
])('%s is refused', async (_what, given, code) => {
  const answer = await decide({ effectiveFrom: '2026-11-24', ...given });
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ code }] });
});

test('only an administrator decides; colleagues read', async () => {
  expect((await decide({ ...strategic, effectiveFrom: '2026-12-01' }, headers)).statusCode).toBe(403);
  expect((await app.inject({ url, headers })).statusCode).toBe(200);
});
