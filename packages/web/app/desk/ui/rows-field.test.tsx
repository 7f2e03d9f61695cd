import { TextInput } from '@mantine/core';
import { expect, test } from 'vitest';
import type { Refusal } from '../action-problem.ts';
import { renderDesk, wordsIn } from '../testing/render-desk.tsx';
import { FormStateProvider } from './form-context.ts';
import { RowsField } from './rows-field.tsx';

interface Row {
  name: string;
}

function rendered(known: Row[], refusal: Refusal | null = null): string {
  return renderDesk(
    <FormStateProvider value={{ refusal, isPending: false }}>
      <RowsField<Row>
        name="names"
        label="Other names"
        rows={known}
        empty={{ name: '' }}
        add="Add a name"
        said={({ name }) => name}
      >
        {(row, edit, errorOf) => (
          <TextInput
            label="Name"
            value={row.name}
            error={errorOf('name')}
            onChange={(event) => edit({ name: event.target.value })}
          />
        )}
      </RowsField>
    </FormStateProvider>,
  );
}

const sentIn = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="names" value="([^"]*)"/g)].map(([, value]) =>
    value?.replaceAll('&quot;', '"'),
  );

test('each row is a value of the form, with a button that says which row it takes away', () => {
  const html = rendered([{ name: 'くら' }, { name: 'Kura' }]);
  expect(sentIn(html)).toEqual(['{"name":"くら"}', '{"name":"Kura"}']);
  expect(html).toContain('aria-label="Remove くら"');
  expect(wordsIn(html)).toContain('Add a name');
});

test('after a refusal the rows are those that were typed, and what is wrong stands in its row', () => {
  const typed = { names: ['{"name":"Kura"}', '{"name":""}'] };
  const errors = [{ pointer: '/names/1/name', code: 'required' }];
  const problem = {
    status: 422,
    code: 'invalid',
    detail: null,
    errors,
    retryAfterSeconds: null,
    current: null,
  };
  const html = rendered([], { problem, typed });
  expect(sentIn(html)).toEqual(typed.names);
  const [, first = '', second = ''] = html.split('data-row=');
  expect(wordsIn(first)).not.toContain('Fill this in.');
  expect(wordsIn(second)).toContain('Fill this in.');
});
