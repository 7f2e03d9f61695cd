import { activityKinds, changeKinds, writtenKinds } from '@kavel/core/activities';
import { mailStates } from '@kavel/core/mails';
import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const subjects = {
  organisationId: Id.optional(),
  contactId: Id.optional(),
  leadId: Id.optional(),
  inquiryId: Id.optional(),
  establishmentId: Id.optional(),
  introductionId: Id.optional(),
  plotId: Id.optional(),
};

const named = z.object({ id: Id, name: z.string() });

/** One entry of the timeline: something that happened, or a change of a record. */
const TimelineItem = z
  .object({
    id: Id,
    type: z.enum(['activity', 'change']),
    kind: z.enum([...activityKinds, ...changeKinds]),
    at: Instant,
    by: Person.nullable().meta({ description: 'The colleague; null for the company or Kavel itself.' }),
    text: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
    mail: z.object({ id: Id, subject: z.string(), state: z.enum(mailStates), to: z.string() }).nullable(),
    file: z.object({ id: Id, name: z.string(), size: z.int() }).nullable(),
    fields: z
      .record(z.string(), z.tuple([z.unknown(), z.unknown()]))
      .nullable()
      .meta({ description: 'Of a change: each field with its old and new value.' }),
    organisation: named.nullable(),
    contact: named.nullable(),
    lead: named.nullable(),
    inquiry: named.nullable().meta({ description: 'Its name is its reference.' }),
    establishment: named.nullable().meta({ description: 'Its name is its own, else its address.' }),
    introduction: named.nullable().meta({ description: 'Its name is those of its two organisations.' }),
    plot: named.nullable().meta({ description: 'Its name is its own with its park.' }),
  })
  .meta({ id: 'TimelineItem', description: 'The records are those that the entry is about.' });

export const TimelinePage = pageOf(TimelineItem).meta({ id: 'TimelinePage' });
export const TimelineQuery = PageQuery.extend(subjects);

export const WriteActivity = z
  .strictObject({
    kind: z.enum(writtenKinds),
    text: z.string().trim().min(1).max(10_000),
    happenedAt: Instant.nullish().meta({ description: 'When it happened; without it, now.' }),
    ...subjects,
  })
  .meta({ id: 'WriteActivity', description: 'About at least one record.' });

export const Activity = z
  .object({
    id: Id,
    kind: z.enum(activityKinds),
    happenedAt: Instant,
    createdAt: Instant,
    text: z.string().nullable(),
    organisationId: Id.nullable(),
    contactId: Id.nullable(),
    leadId: Id.nullable(),
    inquiryId: Id.nullable(),
    establishmentId: Id.nullable(),
    introductionId: Id.nullable(),
    plotId: Id.nullable(),
  })
  .meta({ id: 'Activity' });
