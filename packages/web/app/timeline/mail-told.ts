import type { Entry } from './merge-entries.ts';

/**
 * The entries that tell of their mail: its subject, how it stands, whom it goes to. Of each mail the newest alone,
 * for an answer or a follow-up has an entry for every step of its mail.
 */
export function entriesWithMail(newestFirst: readonly Entry[]): Set<Entry> {
  const told = new Set<string>();
  return new Set(
    newestFirst.filter(({ mail }) => {
      if (!mail || told.has(mail.id)) return false;
      told.add(mail.id);
      return true;
    }),
  );
}
