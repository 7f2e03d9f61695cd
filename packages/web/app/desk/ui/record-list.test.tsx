import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../testing/render-desk.tsx';
import { RecordList } from './record-list.tsx';

const columns = [{ key: 'name', header: 'Name', cell: ({ name }: { name: string }) => name }];
const pagesOf = (...names: string[]) => ({
  items: names.map((name) => ({ id: name.toLowerCase(), name })),
  more: null,
  isCapped: false,
  count: { value: names.length, isExact: true },
});
const filters = [{ name: 'kind', label: 'Kind', options: [{ value: 'a', label: 'A' }] }];

test.each(['contacts', 'establishments', 'leads', 'organisations'] as const)(
  '%s: how many, each a link to its page',
  (noun) => {
    const html = renderDesk(
      <RecordList
        noun={noun}
        filters={filters}
        columns={columns}
        pages={pagesOf('Kura', 'Polder')}
        isFiltered
      />,
    );
    expect(html).toContain(`href="/desk/${noun}/kura"`);
    expect(wordsIn(html)).toMatch(/ 2 Kind Name Kura Polder$/);
  },
);

test.each(['contacts', 'establishments', 'leads', 'organisations'] as const)(
  'no %s: a new one for who may make it',
  (noun) => {
    const list = (
      <RecordList noun={noun} filters={null} columns={columns} pages={pagesOf()} isFiltered={false} />
    );
    const link = `href="/desk/${noun}/new"`;
    expect(renderDesk(list, { permissions: [`${noun}:write`] })).toContain(link);
    const reader = renderDesk(list);
    expect(reader).not.toContain(link);
    expect(wordsIn(reader)).not.toContain('Kind');
  },
);

const listOf = (count: { value: number; isExact: boolean }, search = '') =>
  renderDesk(
    <RecordList
      noun="organisations"
      filters={filters}
      columns={columns}
      pages={{ ...pagesOf('Kura'), count }}
      isFiltered={search !== ''}
      isOrdered
    />,
    { at: `/${search}` },
  );

test('a count that was stopped leads to the exact one, under the same filter', () => {
  const html = listOf({ value: 10_000, isExact: false }, '?kind=a&pages=2');
  expect(html).toContain('href="/?kind=a&amp;pages=2&amp;count=exact"');
  expect(wordsIn(html)).toContain('Organisations 10,000+ Count them all');
  expect(wordsIn(listOf({ value: 12_345, isExact: true }))).toContain('Organisations 12,345 Kind');
});

test('a chosen filter is a chip that leads to the list without it; what is none of the choices too', () => {
  const html = listOf({ value: 1, isExact: true }, '?kind=a&q=kura&order=name&pages=2');
  expect(html).toContain('href="/?q=kura&amp;order=name"');
  expect(html).toContain('href="/?kind=a&amp;order=name"');
  expect(wordsIn(html)).toMatch(/“kura” Kind: A Clear all By name/);
  expect(wordsIn(listOf({ value: 0, isExact: true }, '?kind=x'))).toContain('Kind: x');
});

test('nothing under a filter: the way back to all', () => {
  const list = (
    <RecordList noun="contacts" filters={filters} columns={columns} pages={pagesOf()} isFiltered />
  );
  expect(renderDesk(list)).toContain('href="/desk/contacts"');
});
