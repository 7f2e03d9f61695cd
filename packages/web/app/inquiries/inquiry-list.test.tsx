import { expect, test } from 'vitest';
import type { DeskLocale } from '../desk/i18n/desk-locale.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import type { InquirySummary } from './inquiry.ts';
import { InquiryList } from './inquiry-list.tsx';

const row = (unseenAdditions: number): InquirySummary => ({
  id: 'inquiry',
  reference: 'VD6ASB9Q',
  channel: 'web',
  locale: 'ja',
  state: 'answered',
  quarantined: false,
  organisationName: '株式会社みなと',
  organisationLatin: null,
  country: 'JP',
  kind: 'expansion',
  contactName: '森 春香',
  receivedAt: '2026-11-20T08:30:00Z',
  answerDueAt: '2026-11-24T16:00:00Z',
  answeredAt: '2026-11-23T08:30:00Z',
  municipality: null,
  assignee: null,
  timeLeft: null,
  unseenAdditions,
  version: 1,
});

test.each<[DeskLocale, string]>([
  ['en', 'Added to 株式会社みなと'],
  ['nl', 'Aangevuld 株式会社みなと'],
])('an inquiry to which something was added that nobody has seen is marked: %s', (locale, expected) => {
  const read = (added: number) =>
    wordsIn(renderDesk(<InquiryList label="x" inquiries={[row(added)]} empty={null} />, { locale }));
  expect(read(1)).toContain(expected);
  expect(read(0)).not.toContain(expected);
  expect(read(0)).toContain('株式会社みなと');
});
