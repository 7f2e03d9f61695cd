import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../testing/render-desk.tsx';
import { ConflictPanel } from './conflict-panel.tsx';

test('what two colleagues changed is told once, where the cursor goes, with both versions', () => {
  const city = { name: 'city', label: 'City', before: ['Almere'], mine: ['Haarlem'], theirs: ['Amstelveen'] };
  const html = renderDesk(<ConflictPanel fields={[city]} />);
  expect(html.match(/<p[^>]*data-problem[^>]*>([^<]*)/)?.[1]).toContain('Someone else saved this');
  expect(wordsIn(html).match(/Someone else/g)).toHaveLength(1);
  expect(wordsIn(html)).toMatch(/Haarlem.*Amstelveen/);
});
