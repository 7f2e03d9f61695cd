import { expect, test } from 'vitest';
import type { DeskLocale } from '../desk/i18n/desk-locale.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { NewFromCompanies } from './new-from-companies.tsx';

const addition = {
  id: 'addition',
  at: '2026-11-24T08:30:00Z',
  text: '図面をお送りします。',
  files: ['図面.pdf', 'b.pdf'],
  seenAt: null,
  inquiry: {
    id: 'inquiry',
    reference: 'VD6ASB9Q',
    locale: 'ja' as const,
    organisationName: '株式会社みなと',
    organisationLatin: 'Minato Co., Ltd.',
  },
  lead: null,
};
const section = (items: (typeof addition)[]) => (
  <NewFromCompanies additions={{ items, count: items.length }} />
);
const mayMark = { permissions: ['activities:write' as const] };

test.each<[DeskLocale, string, string]>([
  ['en', 'New from companies 1', 'Seen'],
  ['nl', 'Nieuw van bedrijven 1', 'Gezien'],
])('says who added what, with which files, and how it is settled: %s', (locale, title, seen) => {
  const html = renderDesk(section([addition]), { locale, ...mayMark });
  const words = wordsIn(html);
  for (const part of [title, '株式会社みなと', 'VD6ASB9Q', addition.text, '図面.pdf · b.pdf', seen]) {
    expect(words).toContain(part);
  }
  expect(html).toContain('href="/desk/inquiries/inquiry"');
  expect(html).toMatch(/<form[^>]*method="post"/);
  expect(html).toMatch(/<button[^>]*value="true"[^>]*name="seen"/);
});

test('leads to the lead where there is one', () => {
  const ofLead = { ...addition, lead: { id: 'lead', title: 'Minato' } };
  const html = renderDesk(
    <NewFromCompanies additions={{ items: [ofLead as unknown as typeof addition], count: 1 }} />,
  );
  expect(html).toContain('href="/desk/leads/lead"');
});

test('a viewer reads it and is offered nothing to settle it with', () => {
  const html = renderDesk(section([addition]));
  expect(html).toContain(addition.text);
  expect(html).not.toContain('<form');
});

test('where nothing is new there is nothing', () => {
  expect(wordsIn(renderDesk(section([]), mayMark))).toBe('');
});
