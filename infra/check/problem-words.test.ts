import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../paths.ts';
import { sources } from './sources.ts';

/**
 * Every refusal that core and API know has words of its own in the desk's English; that the Dutch say the same, and
 * that Japanese and Chinese do where a company reads it, the messages' own tests ask.
 */
const ours = sources().filter(
  ({ path }) =>
    /^packages\/(core|api)\/src\/.*\.ts$/.test(path) &&
    !/\.test\.ts$|\/testing\/|plugins\/problems\.ts$/.test(path),
);
const words = (path: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(join(root, 'packages/web/app', path), 'utf8'));
const desk = words('desk/ui/messages/en.json');
const imports = words('imports/messages/en.json');
const merges = words('organisation-merges/messages/en.json');

/** Codes that no form of the desk can bring about: of doors for programs, public links, and of commands. */
const notAtTheDesk = [
  ...['already-founded', 'foreign-origin', 'idempotency-key', 'invalid-token', 'not-multipart', 'not-ready'],
  ...['precondition-required', 'session-required', 'unknown-relation'],
  ...['already-sent', 'answers-not-complete', 'draft-expired', 'link-expired', 'not-sent'],
  // Of the web's own addresses and cursors, never of something typed.
  ...['cursor', 'no-such-route', 'unexpected'],
];
/** Codes that say only that fields are wrong: the fields have the words. */
const saidByFields = [
  ...['file-refused', 'invalid', 'invalid-api-token', 'invalid-password', 'invalid-user', 'mail-address'],
  ...['record-needed', 'sending-window', 'unknown-variable'],
];
/** Codes whose sentence is that of their status. */
const saidByStatus = ['forbidden', 'not-found', 'too-many-requests'];

const hasWords = (code: string, ...places: (Record<string, unknown> | undefined)[]) =>
  places.some((place) => place && code in place);

test('every refusal has a sentence at the desk', () => {
  const unsaid = ours.flatMap(({ path, text }) =>
    [...text.matchAll(/new DomainError\(\s*'[\w-]+',\s*['`]([^'`]+)['`]/g)].flatMap(([, code = '']) =>
      expanded(code)
        .filter((one) => ![...notAtTheDesk, ...saidByFields, ...saidByStatus].includes(one))
        .filter(
          (one) =>
            !hasWords(
              one,
              desk.problem,
              desk.fieldProblem,
              imports.problem,
              merges.refusal,
              merges.undoRefusal,
            ),
        )
        .map((one) => `${one} (${path})`),
    ),
  );
  expect(unsaid).toEqual([]);
});

/** The codes that a template makes: of an inquiry and of an introduction. */
function expanded(code: string): string[] {
  if (!code.includes('$')) return [code];
  const inquiry = ['route', 'accept', 'answer', 'reject', 'reopen'];
  const introduction = ['edit-sides', 'exchange', 'close', 'reopen'];
  expect(code, 'a template of codes that this test does not know').toBe('cannot-$' + '{act}');
  return [...inquiry, ...introduction].map((act) => `cannot-${act}`);
}

/** In files that make errors of fields, whatever looks like a code; and what of that is none. */
const noCodes = [
  ...['broken-rule', 'not-found', 'edit-sides', 'partner-office', 'follow-up', 'api-token', 'one-time'],
  ...['task-made', 'task-assigned', 'task-done', 'task-undone', 'saved-view', 'stage-requirement'],
  ...['exchange-rate', 'retired-code'],
  ...['other-location', 'no-desk', 'meeting-changed'],
  ...['nace-2', 'sbi-2008', 'sbi-2025', 'name-country', 'name-organisation'],
];

function fieldCodesIn(text: string): string[] {
  if (!/\bpointer\b|FieldError|refusals/.test(text)) return [];
  const written = [...text.matchAll(/\bcode: '([\w-]+)'/g)].map(([, code = '']) => code);
  const handedOn = /pointer.*\bcode\b/.test(text) || text.includes('refusals');
  if (!handedOn) return written;
  const hyphened = [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, code = '']) => code);
  const second = [...text.matchAll(/\(\s*'[\w/]+',\s*'([a-z-]+)',/g)].map(([, code = '']) => code);
  return [...written, ...hyphened, ...second].filter((code) => !noCodes.includes(code));
}

test('every error of a field has a sentence at the desk', () => {
  const unsaid = ours.flatMap(({ path, text }) =>
    [...new Set(fieldCodesIn(text))]
      .filter((code) => ![...notAtTheDesk, ...saidByFields, ...saidByStatus].includes(code))
      .filter((code) => !hasWords(code, desk.fieldProblem, desk.problem, imports.problem, imports.reason))
      .map((code) => `${code} (${path})`),
  );
  expect(unsaid).toEqual([]);
  expect(ours.flatMap(({ text }) => fieldCodesIn(text)).length).toBeGreaterThan(90);
});
