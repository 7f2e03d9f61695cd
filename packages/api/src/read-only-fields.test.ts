import { expect, test } from 'vitest';
import { buildTestApp } from './testing/index.ts';

/*
 * Every edit × every field that the record has and the edit does not take: what is computed, archived or written by
 * Kavel itself. The routes and the fields are not listed here: the contract says which there are.
 */
const { app, signInAs } = await buildTestApp();
await app.ready();
const headers = { ...(await signInAs('admin', { sharedDesk: true })), 'if-match': '"1"' };

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> } | undefined>;
}
const contract = app.swagger() as { paths?: object; components?: { schemas?: object } };
const schemas = (contract.components?.schemas ?? {}) as Record<string, Schema>;

function fieldsOf(content: Record<string, { schema: Schema }> | undefined): string[] {
  const schema = content?.['application/json']?.schema;
  const named = schema?.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(named?.properties ?? {});
}

const edits = Object.entries(contract.paths ?? {}).flatMap(([path, operations]) => {
  const edit = (operations as { patch?: Operation }).patch;
  if (!edit) return [];
  const taken = fieldsOf(edit.requestBody?.content);
  const readOnly = fieldsOf(edit.responses['200']?.content).filter((field) => !taken.includes(field));
  return [{ path, taken, readOnly }];
});

test('there are edits, and each takes something', () => {
  expect(edits.length).toBeGreaterThan(15);
  expect(edits.filter(({ taken }) => taken.length === 0)).toEqual([]);
});

test.each(edits.filter(({ readOnly }) => readOnly.length > 0))(
  'an edit of $path refuses by name what it does not take',
  async ({ path, readOnly }) => {
    const answer = await app.inject({
      method: 'PATCH',
      // What is sent is looked at before the record is: none is needed.
      url: path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000'),
      headers,
      payload: Object.fromEntries(readOnly.map((field) => [field, null])),
    });
    expect(answer.statusCode).toBe(422);
    const named = (answer.json().errors as { pointer: string; code: string }[])
      .filter(({ code }) => code === 'unknown-field')
      .map(({ pointer }) => pointer);
    expect(named.toSorted()).toEqual(readOnly.map((field) => `/${field}`).toSorted());
  },
);
