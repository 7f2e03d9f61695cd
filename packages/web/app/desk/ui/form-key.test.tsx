import { expect, test } from 'vitest';
import { renderDesk } from '../testing/render-desk.tsx';
import { DeskForm } from './desk-form.tsx';
import { FormKey } from './form-key.tsx';

const keyIn = (html: string) => /name="idempotencyKey" value="([^"]*)"/.exec(html)?.[1];

test('every form of the desk has a key of its own, also before any script', () => {
  const [one, other] = [0, 1].map(() => keyIn(renderDesk(<DeskForm intent="create">fields</DeskForm>)));
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(other).not.toBe(one);
});

test('after a refusal the form keeps its key', () => {
  const problem = {
    status: 503,
    code: 'down',
    detail: null,
    errors: [],
    retryAfterSeconds: null,
    current: null,
  };
  const refusal = { problem, typed: { idempotencyKey: ['as-it-was'] } };
  const html = renderDesk(<FormKey refusal={refusal} isPending={false} />);
  expect(keyIn(html)).toBe('as-it-was');
});
