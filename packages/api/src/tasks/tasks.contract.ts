import { taskLists, taskNouns, taskReminders, taskStates } from '@kavel/core/tasks';
import { z } from 'zod';
import { CountedPageQuery, Day, Id, Instant, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

export const Task = z
  .object({
    id: Id,
    title: z.string(),
    note: z.string().nullable(),
    dueOn: Day,
    assignee: Person,
    madeBy: Person,
    doneAt: Instant.nullable(),
    doneBy: Person.nullable(),
    about: z
      .object({ noun: z.enum(taskNouns), id: Id, name: z.string() })
      .nullable()
      .meta({ description: 'The record that it is about.' }),
    reminder: z.enum(taskReminders),
    reminderDueAt: Instant.nullable().meta({ description: 'Empty: the assignee is not reminded.' }),
    remindedAt: Instant.nullable(),
    reminderDismissedAt: Instant.nullable(),
    reminderProblem: z
      .enum(['no-address', 'failed', 'held'])
      .nullable()
      .meta({ description: 'Why the mail of the reminder did not arrive, or may not have.' }),
    createdAt: Instant,
    archivedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Task', description: 'What a colleague has to do by a day.' });

export const TaskPage = pageOf(Task).meta({ id: 'TaskPage' });

export const TasksQuery = CountedPageQuery.extend({
  list: z
    .enum(taskLists)
    .optional()
    .meta({ description: 'mine: to be done by the caller; made: made by him; without it all that he sees.' }),
  state: z.enum(taskStates).optional().meta({ description: 'Without it those that are still to be done.' }),
  leadId: Id.optional(),
  inquiryId: Id.optional(),
  contactId: Id.optional(),
  organisationId: Id.optional().meta({ description: 'Also about its leads and its contacts.' }),
});

const fields = {
  title: z.string().trim().min(1).max(200),
  note: z.string().trim().max(10_000).nullish(),
  dueOn: Day,
  assigneeId: z.string().max(60).optional(),
  reminder: z.enum(taskReminders).optional(),
  remindAt: Instant.nullish().meta({ description: 'When, where the reminder is a moment.' }),
};

export const CreateTask = z
  .strictObject({
    ...fields,
    leadId: Id.nullish(),
    inquiryId: Id.nullish(),
    contactId: Id.nullish(),
    organisationId: Id.nullish(),
    establishmentId: Id.nullish(),
    introductionId: Id.nullish(),
    plotId: Id.nullish(),
  })
  .meta({
    id: 'CreateTask',
    description: 'About one record at most. Without an assignee it is the caller’s.',
  });

export const UpdateTask = z
  .strictObject(fields)
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, { message: 'Change something.' })
  .meta({ id: 'UpdateTask' });
