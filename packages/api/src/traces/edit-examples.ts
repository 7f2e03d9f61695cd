import { aContact } from '@kavel/core/contacts';
import { anEstablishment } from '@kavel/core/establishments';
import { anIntroduction } from '@kavel/core/introductions';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { aPark } from '@kavel/core/parks';
import { aPartnerOffice } from '@kavel/core/partner-offices';
import { aPlot } from '@kavel/core/plots';
import { aTask } from '@kavel/core/tasks';
import { expect } from 'vitest';
import type { Headers } from '../testing/colleagues.ts';
import type { buildTestApp } from '../testing/index.ts';

/** An edit that is made, and of which record it then tells. */
export interface Edit {
  url: string;
  recordId: string;
  payload?: object;
  /** Sent as If-Match, where the address asks for it. */
  version?: number;
}

type TestApp = Awaited<ReturnType<typeof buildTestApp>>;

/** Who edits: an administrator of a municipality, and another colleague of it whose account he may edit. */
export interface Editor extends Pick<TestApp, 'app' | 'db'> {
  headers: Headers;
  admin: { id: string; municipalityId: string | null };
  colleagueId: string;
}

/** Of every address that edits one record an edit, with what it needs. */
export function editExamples(editor: Editor): Record<string, () => Promise<Edit>> {
  const { app, db, headers, admin, colleagueId } = editor;
  const municipalityId = admin.municipalityId ?? '';
  async function post(url: string, payload: object = {}) {
    const answer = await app.inject({ method: 'POST', url, headers, payload });
    expect([url, answer.statusCode, answer.body]).toEqual([url, 201, answer.body]);
    return answer.json();
  }
  async function act(url: string, version: number, payload?: object) {
    const seen = { ...headers, 'if-match': `"${version}"` };
    const answer = await app.inject({ method: 'POST', url, headers: seen, ...(payload && { payload }) });
    expect([url, answer.statusCode < 300, answer.body]).toEqual([url, true, answer.body]);
  }
  const on = (noun: string, { id, version }: { id: string; version: number }, payload: object): Edit => ({
    url: `/v1/${noun}/${id}`,
    recordId: id,
    version,
    payload,
  });
  const step = (noun: string, id: string, name: string, payload?: object, version = 1): Edit => ({
    url: `/v1/${noun}/${id}/${name}`,
    recordId: id,
    version,
    ...(payload && { payload }),
  });
  async function archived(noun: string, id: string, payload?: object): Promise<Edit> {
    await act(`/v1/${noun}/${id}/archivings`, 1, payload);
    return step(noun, id, 'unarchivings', undefined, 2);
  }
  const qualified = { municipalityId, sector: 'C', originCountry: 'JP', source: 'event' };
  const aPlace = () => anEstablishment(db, { municipalityId, openedOn: '2020-01-01T00:00:00Z' });
  const aSite = () => aPlot(db, { municipalityId });
  const aView = () =>
    post('/v1/saved-views', {
      noun: 'leads',
      name: 'Visits',
      query: { filter: { stage: 'visit' }, columns: [], layout: 'list' },
    });
  const aHook = () =>
    post('/v1/webhooks', { name: 'Reports', url: 'https://hooks.example.com/', events: ['lead.moved'] });
  const aMeeting = async () =>
    post('/v1/meetings', {
      ...{ kind: 'meeting', subject: 'Tour of the site', organisationId: (await anOrganisation(db)).id },
      ...{ beginsAt: '2026-11-26T09:00:00Z', endsAt: '2026-11-26T10:00:00Z' },
    });
  let day = 0;
  const aRate = () => {
    day += 1;
    const quotedOn = `2026-10-${String(day).padStart(2, '0')}`;
    return post('/v1/exchange-rates', { currency: 'JPY', quotedOn, perEuro: 163, source: 'ECB' });
  };
  const aReasoned = { reason: 'Twice here' };

  return {
    'PATCH /v1/organisations/:id': async () =>
      on('organisations', await anOrganisation(db), { name: 'Other' }),
    'POST /v1/organisations/:id/archivings': async () =>
      step('organisations', (await anOrganisation(db)).id, 'archivings', aReasoned),
    'POST /v1/organisations/:id/unarchivings': async () =>
      archived('organisations', (await anOrganisation(db)).id, aReasoned),
    'PATCH /v1/establishments/:id': async () => on('establishments', await aPlace(), { city: 'Muiden' }),
    'POST /v1/establishments/:id/closings': async () =>
      step('establishments', (await aPlace()).id, 'closings', {
        closedOn: '2026-11-01',
        reason: 'bankruptcy',
      }),
    'POST /v1/establishments/:id/reopenings': async () => {
      const { id } = await aPlace();
      await act(`/v1/establishments/${id}/closings`, 1, { closedOn: '2026-11-01', reason: 'bankruptcy' });
      return step('establishments', id, 'reopenings', undefined, 2);
    },
    'POST /v1/establishments/:id/archivings': async () =>
      step('establishments', (await aPlace()).id, 'archivings'),
    'POST /v1/establishments/:id/unarchivings': async () => archived('establishments', (await aPlace()).id),
    'PUT /v1/establishments/:id/headcounts/:year/:source': async () => {
      const { id } = await aPlace();
      return {
        url: `/v1/establishments/${id}/headcounts/2025/declared`,
        recordId: id,
        payload: { jobs: 40 },
      };
    },
    'DELETE /v1/establishments/:id/headcounts/:year/:source': async () => {
      const { id } = await aPlace();
      const url = `/v1/establishments/${id}/headcounts/2025/declared`;
      await app.inject({ method: 'PUT', url, headers, payload: { jobs: 40 } });
      return { url, recordId: id, version: 1 };
    },
    'PATCH /v1/establishments/:id/visits/:visitId': async () => {
      const { id } = await aPlace();
      const visit = await post(`/v1/establishments/${id}/visits`, { visitedOn: '2026-11-20' });
      const url = `/v1/establishments/${id}/visits/${visit.id}`;
      return { url, recordId: id, version: visit.version, payload: { jobChange: 'growth' } };
    },
    'PATCH /v1/parks/:id': async () => on('parks', await aPark(db, { municipalityId }), { name: 'De Vaart' }),
    'POST /v1/parks/:id/archivings': async () =>
      step('parks', (await aPark(db, { municipalityId })).id, 'archivings'),
    'POST /v1/parks/:id/unarchivings': async () =>
      archived('parks', (await aPark(db, { municipalityId })).id),
    'PATCH /v1/plots/:id': async () => on('plots', await aSite(), { name: 'Kavel 9' }),
    'POST /v1/plots/:id/archivings': async () => step('plots', (await aSite()).id, 'archivings'),
    'POST /v1/plots/:id/unarchivings': async () => archived('plots', (await aSite()).id),
    'PATCH /v1/contacts/:id': async () => on('contacts', await aContact(db), { jobTitle: 'Director' }),
    'POST /v1/contacts/:id/moves': async () =>
      step('contacts', (await aContact(db)).id, 'moves', {
        organisationId: (await anOrganisation(db)).id,
        on: '2026-11-20',
      }),
    'PATCH /v1/partner-offices/:id': async () =>
      on('partner-offices', await aPartnerOffice(db), { city: 'Osaka' }),
    'POST /v1/partner-offices/:id/archivings': async () =>
      step('partner-offices', (await aPartnerOffice(db)).id, 'archivings'),
    'POST /v1/partner-offices/:id/unarchivings': async () =>
      archived('partner-offices', (await aPartnerOffice(db)).id),
    'PATCH /v1/introductions/:id': async () =>
      on('introductions', await anIntroduction(db), { purpose: 'Algae' }),
    'PATCH /v1/leads/:id': async () => on('leads', await aLead(db, { municipalityId }), { title: 'Other' }),
    'POST /v1/leads/:id/moves': async () =>
      step('leads', (await aLead(db, qualified)).id, 'moves', { stage: 'qualified' }),
    'POST /v1/leads/:id/landing-proposals': async () => {
      const said = {
        ...{ sector: 'C', originCountry: 'JP', source: 'event', siteNeed: 'no-site', drivers: ['talent'] },
        ...{
          considersOthers: false,
          assessorId: colleagueId,
          likelihood: 'likely',
          likelihoodReason: 'Said so',
        },
        ...{ jobsWithinThreeYears: 40, notSaid: ['capexAmount'] },
      };
      const lead = await aLead(db, { municipalityId, ownerId: admin.id, stage: 'decision', ...said });
      const { id: establishmentId } = await anEstablishment(db, { organisationId: lead.organisationId });
      const landedOn = '2026-11-01T00:00:00Z';
      await db.lead.update({ where: { id: lead.id }, data: { establishmentId, landedOn } });
      const file = { name: 'deed.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
      const uploadedAt = '2026-11-02T09:00:00Z';
      await db.file.create({ data: { ...file, uploadedAt, leadId: lead.id, isEvidence: true } });
      return step('leads', lead.id, 'landing-proposals');
    },
    'POST /v1/leads/:id/quiet-dismissals': async () => {
      const { id } = await aLead(db, { municipalityId });
      return { url: `/v1/leads/${id}/quiet-dismissals`, recordId: id, payload: { dismissed: true } };
    },
    'PATCH /v1/activities/:id': async () => {
      const { id: organisationId } = await anOrganisation(db);
      const note = await post('/v1/activities', { kind: 'note', text: 'They called', organisationId });
      return on('activities', { id: note.id, version: 1 }, { text: 'They wrote' });
    },
    'PATCH /v1/meetings/:id': async () => on('meetings', await aMeeting(), { subject: 'Other' }),
    'POST /v1/meetings/:id/cancellations': async () =>
      step('meetings', (await aMeeting()).id, 'cancellations'),
    'POST /v1/meetings/:id/replannings': async () => {
      const { id } = await aMeeting();
      await act(`/v1/meetings/${id}/cancellations`, 1);
      return step('meetings', id, 'replannings', undefined, 2);
    },
    'PATCH /v1/saved-views/:id': async () => on('saved-views', await aView(), { name: 'Other' }),
    'POST /v1/saved-views/:id/archivings': async () => step('saved-views', (await aView()).id, 'archivings'),
    'POST /v1/saved-views/:id/unarchivings': async () => archived('saved-views', (await aView()).id),
    'PATCH /v1/tasks/:id': async () =>
      on('tasks', await aTask(db, { assigneeId: admin.id }), { title: 'Call' }),
    'POST /v1/tasks/:id/doings': async () =>
      step('tasks', (await aTask(db, { assigneeId: admin.id })).id, 'doings'),
    'POST /v1/tasks/:id/undoings': async () => {
      const { id } = await aTask(db, { assigneeId: admin.id });
      await act(`/v1/tasks/${id}/doings`, 1);
      return step('tasks', id, 'undoings', undefined, 2);
    },
    'POST /v1/tasks/:id/archivings': async () =>
      step('tasks', (await aTask(db, { assigneeId: admin.id })).id, 'archivings'),
    'POST /v1/tasks/:id/unarchivings': async () =>
      archived('tasks', (await aTask(db, { assigneeId: admin.id })).id),
    'PATCH /v1/webhooks/:id': async () => on('webhooks', await aHook(), { name: 'Board' }),
    'POST /v1/webhooks/:id/secrets': async () => {
      const { version: _version, ...edit } = step('webhooks', (await aHook()).id, 'secrets');
      return edit;
    },
    'PATCH /v1/mail-templates/:id': async () =>
      on('mail-templates', await db.mailTemplate.findFirstOrThrow(), { name: 'Other' }),
    'PATCH /v1/municipalities/:id': async () =>
      on('municipalities', await db.municipality.findUniqueOrThrow({ where: { id: municipalityId } }), {
        telephone: '+31 36 539 99 11',
      }),
    'PATCH /v1/users/:id': async () =>
      on('users', await db.user.findUniqueOrThrow({ where: { id: colleagueId } }), { jobTitle: 'Manager' }),
    'PUT /v1/stage-requirements': async () => ({
      url: '/v1/stage-requirements',
      recordId: expect.any(String),
      payload: {
        ...{ stage: 'qualified', requirement: 'strategicFit' },
        ...{ required: true, effectiveFrom: '2026-12-01' },
      },
    }),
    'POST /v1/exchange-rates/:id/archivings': async () =>
      step('exchange-rates', (await aRate()).id, 'archivings'),
    'POST /v1/exchange-rates/:id/unarchivings': async () => archived('exchange-rates', (await aRate()).id),
    'PUT /v1/retired-codes/:list/:code': async () => ({
      url: '/v1/retired-codes/cluster/water',
      recordId: expect.any(String),
      version: 0,
      payload: { retiredFrom: '2026-12-01' },
    }),
  };
}

/** Addresses that make a record: it begins its log with all that was said, from nothing. */
export function creationExamples({ db, admin }: Editor): Record<string, () => Promise<object>> {
  const { municipalityId } = admin;
  return {
    'POST /v1/organisations': async () => ({ name: 'Nieuw B.V.', country: 'NL' }),
    'POST /v1/establishments': async () => ({
      organisationId: (await anOrganisation(db)).id,
      ...{ street: 'Spoordreef 1', city: 'Almere', municipalityId },
    }),
    'POST /v1/parks': async () => ({ name: 'Nieuw park', municipalityId }),
    'POST /v1/plots': async () => ({ name: 'Kavel 1', municipalityId, state: 'available' }),
    'POST /v1/contacts': async () => ({ name: 'Anna de Wit', organisationId: (await anOrganisation(db)).id }),
    'POST /v1/partner-offices': async () => ({
      organisationId: (await anOrganisation(db, { kinds: ['partner'] })).id,
      ...{ city: 'Osaka', country: 'JP' },
    }),
    'POST /v1/introductions': async () => {
      const [one, other] = [await aContact(db), await aContact(db)];
      return {
        ...{ organisationId: one.organisationId, contactId: one.id },
        ...{ otherOrganisationId: other.organisationId, otherContactId: other.id, purpose: 'Algae' },
      };
    },
    'POST /v1/leads': async () => ({
      organisationId: (await anOrganisation(db)).id,
      ...{ title: 'More room', kind: 'expansion', municipalityId },
    }),
    'POST /v1/meetings': async () => ({
      ...{ kind: 'meeting', subject: 'Tour of the site', organisationId: (await anOrganisation(db)).id },
      ...{ beginsAt: '2026-11-26T09:00:00Z', endsAt: '2026-11-26T10:00:00Z' },
    }),
    'POST /v1/saved-views': async () => ({
      ...{ noun: 'leads', name: 'Decisions' },
      query: { filter: { stage: 'decision' }, columns: [], layout: 'list' },
    }),
    'POST /v1/tasks': async () => ({ title: 'Send drawing', dueOn: '2026-11-30' }),
    'POST /v1/webhooks': async () => ({
      ...{ name: 'Reports', url: 'https://hooks.example.com/', events: ['lead.moved'] },
    }),
    'POST /v1/mail-templates': async () => ({
      ...{ key: 'short-note', purpose: 'follow-up', language: 'nl', name: 'Kort bericht' },
      ...{ subject: 'Over {{organisationName}}', text: 'Geachte {{contactAddressed}},' },
    }),
    'POST /v1/users': async () => ({
      ...{ name: 'Robin Bos', email: 'robin@kavel.example', role: 'viewer', municipalityId, locale: 'nl' },
    }),
    'POST /v1/exchange-rates': async () => ({
      currency: 'USD',
      quotedOn: '2026-11-20',
      perEuro: 1.04,
      source: 'ECB',
    }),
  };
}
