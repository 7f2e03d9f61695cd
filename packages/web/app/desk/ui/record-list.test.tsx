import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../testing/render-desk.tsx';
import { RecordList } from './record-list.tsx';

const columns = [{ key: 'name', header: 'Name', cell: ({ name }: { name: string }) => name }];
const pagesOf = (...names: string[]) => ({
  items: names.map((name) => ({ id: name.toLowerCase(), name })),
  more: null,
  isCapped: false,
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
