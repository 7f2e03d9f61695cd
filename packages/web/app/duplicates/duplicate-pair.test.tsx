import { expect, test } from 'vitest';
import type { components } from '../api/schema.gen.ts';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { DuplicatePair } from './duplicate-pair.tsx';

const side = (id: string, name: string): components['schemas']['DuplicateSide'] => ({
  ...{ id, name, nameLanguage: null, latinName: null, country: 'NL', websiteDomain: null, identifiers: [] },
});

test('a pair says how sure it is and why, and links to both', () => {
  const html = renderDesk(
    <DuplicatePair
      pair={{
        organisation: side('a', 'Kavel B.V.'),
        other: side('b', 'Kavel Groep'),
        score: 75,
        band: 'likely',
        reasons: [
          { code: 'same-domain', params: { domain: 'kavel.example' } },
          { code: 'differs-by-group-word', params: { word: 'groep' } },
        ],
        foundAt: '2026-11-24T09:00:00Z',
        dismissedAt: null,
        dismissedBy: null,
      }}
    />,
  );
  expect(wordsIn(html)).toContain('Likely the same same domain kavel.example · differs only by “groep”');
  for (const id of ['a', 'b']) expect(html).toContain(`href="/desk/organisations/${id}"`);
});
