import { leadStages, leadStatuses } from '@kavel/core/leads';
import { z } from 'zod';
import { Addition } from '../additions/additions.contract.ts';
import { Day, Id, Instant } from '../contract.ts';
import { InquirySummary } from '../inquiries/inquiries.contract.ts';
import { MailSummary } from '../mails/mails.contract.ts';
import { Meeting } from '../meetings/meetings.contract.ts';
import { Task } from '../tasks/tasks.contract.ts';

function counted<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    count: z.int().meta({ description: 'Of all, also of what is not shown.' }),
  });
}

export const Today = z
  .object({
    now: Instant,
    inquiries: counted(InquirySummary).extend({
      quarantined: z.int().meta({ description: 'How many are held apart as probable spam.' }),
    }),
    tasks: counted(Task).meta({ description: 'The caller’s own that are due or late, the latest first.' }),
    meetings: counted(Meeting).meta({
      description:
        'Those of the caller until tomorrow, and those over of which nobody said what became of them.',
    }),
    additions: counted(Addition).meta({
      description: 'What companies added to their inquiries and nobody has seen yet, the newest first.',
    }),
    followUps: counted(
      z.object({
        id: Id,
        contact: z.object({ id: Id, name: z.string() }),
        lead: z.object({ id: Id, title: z.string() }),
        subject: z.string(),
        sendAt: Instant,
      }),
    ),
    lookAgain: counted(
      z.object({
        id: Id,
        title: z.string(),
        status: z.enum(leadStatuses),
        lookAgainOn: Day.nullable(),
        organisation: z.object({ id: Id, name: z.string() }),
      }),
    ).meta({ description: 'Leads whose day to look at them again has come.' }),
    quietLeads: counted(
      z.object({
        id: Id,
        title: z.string(),
        stage: z.enum(leadStages),
        lastActivityAt: Instant,
        nextStep: z.string().nullable(),
        nextStepOn: Day.nullable(),
        organisation: z.object({ id: Id, name: z.string() }),
      }),
    ),
    troubledMails: counted(MailSummary).meta({ description: 'Held with an unknown outcome, or failed.' }),
  })
  .meta({ id: 'Today' });
