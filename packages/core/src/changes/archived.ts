import { DomainError } from '../errors.ts';

/** Refuses an edit of a record that was archived, with a sentence that says so. */
export function refuseArchived(noun: string, record: { archivedAt: Date | null }): void {
  if (record.archivedAt === null) return;
  throw new DomainError(
    'conflict',
    'archived',
    `This ${noun} is archived. Take it out of the archive to edit it.`,
  );
}
