import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { holdEnter, isComposing } from './composing.ts';

const key = (event: Partial<KeyboardEvent>) => ({ key: 'Enter', ...event }) as KeyboardEvent;

test.each([
  ['while a word is composed', { isComposing: true }, true],
  ['that ends a composition in Safari', { isComposing: false, keyCode: 229 }, true],
  ['of somebody who types', { isComposing: false, keyCode: 13 }, false],
])('Enter %s', (_what, event, composing) => {
  expect(isComposing(key(event))).toBe(composing);
  const preventDefault = vi.fn();
  holdEnter({ key: 'Enter', nativeEvent: key(event), preventDefault } as never);
  expect(preventDefault).toHaveBeenCalledTimes(composing ? 1 : 0);
});

const app = fileURLToPath(new URL('../..', import.meta.url));
/** Where nothing runs in the browser: nobody could keep Enter from a form. */
const withoutScript = /^(inquiry|public|status|ui)\/|^desk\/navigation\/search-box\.tsx$/;
const field =
  /<(\w*Input|Textarea|\w*Field|Select|Autocomplete|select|textarea|input(?![^>]*type="hidden"))\b/;

test('every form of the desk into which somebody types keeps Enter for the input method', () => {
  const forms = globSync('**/*.tsx', { cwd: app })
    .filter((file) => !withoutScript.test(file))
    .flatMap((file) => {
      const source = readFileSync(`${app}${file}`, 'utf8');
      const found = source.matchAll(/<(form|Form|Element|fetcher\.Form)\b[\s\S]*?<\/\1>/g);
      return [...found].map(([form]) => ({ file, form }));
    });
  expect(forms.map(({ file }) => file)).toContain('organisations/choose-organisation.tsx');
  const careless = forms.filter(
    ({ form }) => field.test(form) && !/onKeyDown=\{(holdEnter|onKey)\}/.test(form),
  );
  expect(careless.map(({ file }) => file)).toEqual([]);
});
