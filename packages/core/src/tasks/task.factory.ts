import type { Db, Prisma } from '../db.ts';
import type { TaskReminder } from './task.codes.ts';

type ATask = Partial<Omit<Prisma.TaskUncheckedCreateInput, 'assigneeId' | 'reminder'>> & {
  assigneeId: string;
  reminder?: TaskReminder;
};

let made = 0;

/** A task in the database, due on 26 November 2026, made by its assignee and about nothing unless told otherwise. */
export function aTask(db: Db, given: ATask) {
  made += 1;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  return db.task.create({
    data: {
      title: `Send drawing ${made}`,
      dueOn: '2026-11-26T00:00:00Z',
      madeById: given.assigneeId,
      createdAt,
      updatedAt: createdAt,
      ...given,
    },
  });
}
