import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { Unreachable } from './unreachable.tsx';

test('who founds a region is asked for what companies read, and led to the field', () => {
  const html = renderDesk(<Unreachable municipalities={[{ id: 'a1', name: 'Almere' }]} />, { locale: 'nl' });
  expect(wordsIn(html)).toMatch(/Voordat het formulier openbaar wordt .* Almere$/);
  expect(html).toContain('href="/desk/settings/municipalities/a1#fact-telephone"');
});
