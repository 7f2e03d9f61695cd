import { expect, test } from 'vitest';
import { whereEmpty } from './where-empty.ts';

test.each([
  ['nothing', null, { field: 'new' }],
  ['no text', '', { field: 'new' }],
  ['no list', [], { field: 'new' }],
  ['a text', 'kept', {}],
  ['a list', ['kept'], {}],
  ['zero', 0, {}],
  ['no', false, {}],
])('a field that says %s is filled with %j: %j', (_what, before, filled) => {
  expect(whereEmpty({ field: before }, { field: 'new' })).toEqual(filled);
});
