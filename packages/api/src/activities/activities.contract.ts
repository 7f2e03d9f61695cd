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

const people = z.object({ contacts: z.array(named), colleagues: z.array(named) });

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
    minutes: z.int().nullable().meta({ description: 'Of an activity: time that we spent on it.' }),
    timeZone: z.string().nullable().meta({ description: 'IANA: in which its moment was said.' }),
    people: people.meta({ description: 'Of an activity: who was there.' }),
    corrections: z
      .array(
        z.object({
          at: Instant,
          by: Person.nullable(),
          fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
        }),
      )
      .meta({ description: 'Of an activity: what was corrected in it, the latest first.' }),
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

/** A week: what is longer is more than one activity. */
const mostMinutes = 7 * 24 * 60;

/** Time that we spent on something. */
export const Minutes = z.int().min(1).max(mostMinutes).nullish().meta({
  description: 'Time that we spent on it.',
});

const facts = {
  happenedAt: Instant.nullish().meta({ description: 'When it happened; without it, now.' }),
  timeZone: z.string().max(60).nullish().meta({ description: 'IANA: in which that moment is said.' }),
  minutes: Minutes,
  contactIds: z.array(Id).max(50).optional().meta({ description: 'The contacts who were there.' }),
  colleagueIds: z
    .array(z.string().max(60))
    .max(50)
    .optional()
    .meta({ description: 'The colleagues who were there.' }),
};

export const WriteActivity = z
  .strictObject({
    kind: z.enum(writtenKinds),
    text: z.string().trim().min(1).max(10_000),
    ...facts,
    ...subjects,
  })
  .meta({ id: 'WriteActivity', description: 'About at least one record.' });

export const CorrectActivity = z
  .strictObject({
    kind: z.enum(writtenKinds).optional(),
    text: z.string().trim().min(1).max(10_000).optional(),
    ...facts,
  })
  .refine((edit) => Object.keys(edit).length > 0, { message: 'Change something.' })
  .meta({ id: 'CorrectActivity' });

export const Activity = z
  .object({
    id: Id,
    kind: z.enum(activityKinds),
    happenedAt: Instant,
    createdAt: Instant,
    text: z.string().nullable(),
    minutes: z.int().nullable(),
    timeZone: z.string().nullable(),
    userId: z.string().nullable().meta({ description: 'Who wrote it, and alone corrects it.' }),
    ...people.shape,
    version: z.int(),
    organisationId: Id.nullable(),
    contactId: Id.nullable(),
    leadId: Id.nullable(),
    inquiryId: Id.nullable(),
    establishmentId: Id.nullable(),
    introductionId: Id.nullable(),
    plotId: Id.nullable(),
  })
  .meta({ id: 'Activity' });
