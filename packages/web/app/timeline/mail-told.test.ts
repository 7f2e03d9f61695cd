import { expect, test } from 'vitest';
import { entriesWithMail } from './mail-told.ts';
import type { Entry } from './merge-entries.ts';

const entry = (id: string, mailId?: string) => ({ id, mail: mailId ? { id: mailId } : null }) as Entry;

test('of the entries about one mail the newest tells of it, and no other', () => {
  const entries = [
    entry('delivered', 'answer'),
    entry('note'),
    entry('answered', 'answer'),
    entry('planned', 'follow-up'),
  ];
  const told = entriesWithMail(entries);
  expect([...told].map(({ id }) => id)).toEqual(['delivered', 'planned']);
});
