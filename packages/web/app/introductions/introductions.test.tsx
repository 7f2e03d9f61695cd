import { expect, test } from 'vitest';
import type { components } from '../api/schema.gen.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { IntroductionHead } from './introduction-head.tsx';
import { OrganisationIntroductions } from './organisation-introductions.tsx';

type Introduction = components['schemas']['Introduction'];

const side = (id: string, name: string) => ({ id, name, nameLanguage: null, latinName: null, country: 'NL' });
const introduction: Introduction = {
  id: 'i',
  organisation: side('a', 'Algaspring'),
  contact: null,
  consent: 'given',
  consentOn: '2026-11-01',
  otherOrganisation: side('b', 'Eurotown'),
  otherContact: null,
  otherConsent: 'asked',
  otherConsentOn: null,
  purpose: 'Algae',
  madeOn: '2026-11-01',
  user: { id: 'u', name: 'Joris Meijer' },
  state: 'proposed',
  introducedAt: null,
  outcome: null,
  outcomeNote: null,
  mails: [],
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
  version: 1,
};
const labels = {
  introductionState: {
    proposed: 'Proposed',
    introduced: 'Introduced',
    closed: 'Closed',
    declined: 'Declined',
  },
  introductionOutcome: { meeting: 'Meeting' },
};
const headOf = (over: Partial<Introduction>, mayWrite = true) =>
  wordsIn(
    renderDesk(<IntroductionHead introduction={{ ...introduction, ...over }} mayWrite={mayWrite} />, {
      labels,
    }),
  );

test.each<[Introduction['state'], string[], string[]]>([
  ['proposed', ['Introduce them'], ['Close', 'Reopen']],
  ['introduced', ['Close'], ['Introduce them', 'Reopen']],
  ['closed', ['Reopen'], ['Introduce them']],
  ['declined', [], ['Introduce them', 'Close', 'Reopen']],
])('what can be done when it is %s', (state, offered, not) => {
  const acts = headOf({ state }).split('Made on')[1] ?? '';
  const others = headOf({ state }).replace(labels.introductionState[state], '');
  for (const act of offered) expect(headOf({ state })).toContain(act);
  for (const act of not) expect(others + acts).not.toContain(act);
});

test('who may only read is offered nothing', () => {
  expect(headOf({}, false)).not.toContain('Introduce them');
});

test('on either page the other side is named', () => {
  const page = { items: [introduction], nextCursor: null };
  const lineOn = (id: string) =>
    wordsIn(
      renderDesk(<OrganisationIntroductions organisation={{ id, archivedAt: null }} introductions={page} />, {
        labels,
      }),
    );
  expect(lineOn('a')).toContain('with Eurotown');
  expect(lineOn('b')).toContain('with Algaspring');
});
