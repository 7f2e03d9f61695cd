import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../../desk/testing/render-desk.tsx';
import { initialsOf } from '../../desk/ui/initials.ts';
import type { Card } from './board-state.ts';
import { CardFace } from './card-face.tsx';

const card = {
  id: '01932f6e-0000-7000-8000-000000000001',
  title: '東京本社の拠点',
  status: 'open',
  stage: 'visit',
  confidential: false,
  organisation: { id: 'x', name: '富士工業', nameLanguage: 'ja', latinName: 'Fuji Kogyo', country: 'JP' },
  owner: { id: 'y', name: 'Lieke de Vries' },
  nextStep: 'Show the plot',
  nextStepOn: '2026-11-20',
  jobsWithinThreeYears: 1,
  capexEur: null,
  stageSince: '2026-11-12T10:00:00Z',
  lookAgainOn: null,
  updatedAt: '2026-11-20T10:00:00Z',
  version: 1,
} satisfies Card;
const shown = (given: Partial<Card> = {}, locale: 'en' | 'nl' = 'en') =>
  renderDesk(<CardFace card={{ ...card, ...given }} />, { locale, now: '2026-11-24T09:00:00Z' });

test('a card says whose case it is, what comes next and that it is late, and how long it has stood there', () => {
  expect(wordsIn(shown())).toBe(
    '東京本社の拠点 富士工業 Fuji Kogyo Show the plot · was due Fri 20 Nov LV Lieke de Vries 1 job 11 days',
  );
  expect(shown()).toContain('lang="ja"');
  expect(shown()).toContain(`href="/desk/leads/${card.id}"`);
  expect(wordsIn(shown({ nextStepOn: '2026-12-01', confidential: true }, 'nl'))).toBe(
    '東京本社の拠点 富士工業 Fuji Kogyo Show the plot · uiterlijk di 1 dec LV Lieke de Vries 1 baan 11 dagen Vertrouwelijk',
  );
});

test('what is not known is not said, nobody is', () => {
  const nothing = { owner: null, nextStep: null, nextStepOn: null, jobsWithinThreeYears: null };
  expect(wordsIn(shown({ ...nothing, stageSince: '2026-11-24T08:00:00Z' }))).toBe(
    '東京本社の拠点 富士工業 Fuji Kogyo Nobody yet today',
  );
});

test.each([
  ['Lieke de Vries', 'LV'],
  ['Robin', 'R'],
  ['Jan-Willem van den Berg', 'JB'],
  ['王 小明', '王'],
])('%s is known by %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
