import { expect, test } from 'vitest';
import { consentIn, contactIn } from './contact.form.server.ts';

function form(values: Record<string, string | string[]>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) made.append(name, one);
  }
  return made;
}

test('rows go as they stand, empty ones too, so that a wrong one keeps its place', () => {
  const rows = ['{"value":"a@kura.example"}', '{"value":""}', '{"value":"x"}'];
  const { otherEmails, otherTelephones } = contactIn(form({ name: '田中', otherEmails: rows }));
  expect(otherEmails).toEqual(['a@kura.example', '', 'x']);
  expect(otherTelephones).toEqual([]);
});

test('only the languages in which a form of address was chosen are sent', () => {
  const chosen = { 'formsOfAddress.ja': 'sensei', 'formsOfAddress.nl': '' };
  expect(contactIn(form(chosen)).formsOfAddress).toEqual({ ja: 'sensei' });
});

test('what was left out of a consent takes it away', () => {
  expect(consentIn(form({ consent: 'refused', consentOn: '', consentSource: ' Mail ' }))).toEqual({
    consent: 'refused',
    consentOn: null,
    consentSource: 'Mail',
    leftOn: null,
  });
});
