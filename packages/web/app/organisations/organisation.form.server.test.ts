import { expect, test } from 'vitest';
import { organisationIn, organisationPartIn } from './organisation.form.server.ts';

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}
const row = (value: object) => JSON.stringify(value);

test('rows of the form become the lists of the API, in their order', () => {
  const form = formOf([
    ['name', '株式会社くら'],
    ['country', 'JP'],
    ['names', row({ kind: 'reading', name: 'くら', language: '' })],
    ['names', row({ kind: 'former', name: '藏', language: 'zh-Hant' })],
    ['identifiers', row({ scheme: 'auto', value: 'T7000012050002' })],
    ['identifiers', row({ scheme: 'none', value: 'HRB 1' })],
    ['identifiers', row({ scheme: 'lei', value: '' })],
    ['parents', row({ organisationId: 'a', name: 'A', sharePercent: '66,67 %' })],
    ['parents', row({ organisationId: '', name: '', sharePercent: '' })],
    ['parents', row({ organisationId: 'b', name: 'B', sharePercent: 'half' })],
    ['confidential', 'true'],
  ]);
  expect(organisationIn(form)).toMatchObject({
    names: [
      { kind: 'reading', name: 'くら', language: null },
      { kind: 'former', name: '藏', language: 'zh-Hant' },
    ],
    identifiers: [
      { value: 'T7000012050002' },
      { value: 'HRB 1', scheme: null },
      { value: '', scheme: 'lei' },
    ],
    parents: [
      { organisationId: 'a', sharePercent: 66.67 },
      { organisationId: '', sharePercent: null },
      { organisationId: 'b', sharePercent: 'half' },
    ],
    confidential: true,
    screening: false,
  });
});

test('a list without rows is sent as none, and what is no row is left out', () => {
  const { part, body } = organisationPartIn(
    formOf([
      ['intent', 'facts'],
      ['names', ''],
      ['identifiers', '{'],
    ]),
  );
  expect(part).toBe('facts');
  expect(body).toMatchObject({ names: [], identifiers: [], parents: [] });
});
