import { expect, test } from 'vitest';
import { mostPages, pagesIn, withOneMore } from './board-pages.ts';
import { type Card, type Column, type Move, withMoves } from './board-state.ts';

const cardOf = (id: string, stage: Card['stage'], given: Partial<Card> = {}) =>
  ({ id, stage, status: 'open', version: 1, jobsWithinThreeYears: 10, capexEur: null, ...given }) as Card;
const columnOf = (stage: Card['stage'], ...items: Card[]): Column => ({
  stage,
  items,
  nextCursor: null,
  sums: { leads: items.length, jobsWithinThreeYears: items.length * 10, capexEur: 0 },
});
const at = '2026-11-24T09:00:00Z';
const columns = [
  columnOf('new', cardOf('a', 'new'), cardOf('b', 'new')),
  columnOf('visit', cardOf('c', 'visit')),
];
const shown = (moves: Move[], from = columns) =>
  withMoves(from, moves).map(({ sums, items }) => [
    sums.leads,
    sums.jobsWithinThreeYears,
    ...items.map(({ id, version }) => id + version),
  ]);
const a = cardOf('a', 'new');

test('a move puts the card on top of its new column, and the sums with it', () => {
  expect(shown([{ card: a, to: 'visit', at, version: null }])).toEqual([
    [1, 10, 'b1'],
    [2, 20, 'a1', 'c1'],
  ]);
});

test('a move and its undoing, before the board was read again', () => {
  const there: Move = { card: a, to: 'visit', at, version: 2 };
  const back: Move = { card: { ...a, stage: 'visit', version: 2 }, to: 'new', at, version: null };
  expect(shown([there, back])).toEqual([
    [2, 20, 'a2', 'b1'],
    [1, 10, 'c1'],
  ]);
});

test('a board that was read after a move has it; a card that is not there is not moved', () => {
  const later = [columnOf('new', cardOf('a', 'new', { version: 3 })), columnOf('visit')];
  expect(shown([{ card: a, to: 'visit', at, version: 2 }], later)).toEqual([
    [1, 10, 'a3'],
    [0, 0],
  ]);
  expect(shown([{ card: cardOf('x', 'new'), to: 'visit', at, version: null }])).toEqual(shown([]));
});

test('into landing and out of it the status follows', () => {
  const landing = [columnOf('new', a), columnOf('landed', cardOf('d', 'landed', { status: 'landed' }))];
  const statuses = (move: Move) =>
    withMoves(landing, [move]).flatMap(({ items }) => items.map(({ id, status }) => `${id} ${status}`));
  expect(statuses({ card: a, to: 'landed', at, version: null })).toEqual(['a landed', 'd landed']);
  const d = cardOf('d', 'landed', { status: 'landed' });
  expect(statuses({ card: d, to: 'new', at, version: null })).toEqual(['d open', 'a open']);
});

test('how far each column is shown stands in the address', () => {
  const search = new URLSearchParams('kind=expansion&pages=visit.2,new.x');
  expect([...pagesIn(search)]).toEqual([
    ['visit', 2],
    ['new', 1],
  ]);
  expect(withOneMore(search, 'visit')).toBe('?kind=expansion&pages=visit.3');
  expect(withOneMore(search, 'decision')).toBe('?kind=expansion&pages=visit.2%2Cdecision.2');
  expect(withOneMore(new URLSearchParams(`pages=new.${mostPages}`), 'new')).toBeNull();
});
