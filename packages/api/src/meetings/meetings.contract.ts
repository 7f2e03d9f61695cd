import { meetingKinds, meetingLists, meetingNouns, meetingStates } from '@kavel/core/meetings';
import { z } from 'zod';
import { Minutes } from '../activities/activities.contract.ts';
import { CountedPageQuery, Id, Instant, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const guest = {
  name: z.string(),
  email: z.string().nullable().meta({ description: 'Where the invitation goes.' }),
  told: z
    .enum(['now', 'before', 'never'])
    .meta({ description: 'Whether he was mailed the meeting as it is now, as it was, or not at all.' }),
};

export const Meeting = z
  .object({
    id: Id,
    kind: z.enum(meetingKinds),
    subject: z.string(),
    text: z.string().nullable().meta({ description: 'Goes with the invitation.' }),
    place: z.string().nullable(),
    link: z.string().nullable(),
    beginsAt: Instant,
    endsAt: Instant,
    timeZone: z.string().meta({ description: 'IANA: in which its hours were said.' }),
    state: z.enum(meetingStates),
    sequence: z.int().meta({ description: 'Counts its changes, as guests’ calendars do.' }),
    sendsInvitations: z.boolean(),
    organiser: Person,
    colleagues: z.array(z.object({ id: z.string(), ...guest })),
    contacts: z.array(z.object({ id: Id, timeZone: z.string(), ...guest })),
    about: z
      .object({ noun: z.enum(meetingNouns), id: Id, name: z.string() })
      .meta({ description: 'The record that it is about.' }),
    activityId: Id.nullable().meta({ description: 'What it became when it was held.' }),
    createdAt: Instant,
    updatedAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'Meeting', description: 'A meeting, visit or call to come.' });

export const MeetingPage = pageOf(Meeting).meta({ id: 'MeetingPage' });

export const MeetingsQuery = CountedPageQuery.extend({
  list: z
    .enum(meetingLists)
    .optional()
    .meta({ description: 'mine: the caller organises it or is invited; without it all that he sees.' }),
  state: z.enum(meetingStates).optional(),
  from: Instant.optional().meta({ description: 'Those that end after this moment.' }),
  until: Instant.optional().meta({ description: 'Those that begin before this moment.' }),
  leadId: Id.optional(),
  inquiryId: Id.optional(),
  contactId: Id.optional().meta({ description: 'Also those to which the contact is invited.' }),
  organisationId: Id.optional().meta({ description: 'Also about its leads and its contacts.' }),
  establishmentId: Id.optional(),
  introductionId: Id.optional(),
  plotId: Id.optional(),
});

const fields = {
  kind: z.enum(meetingKinds),
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().max(10_000).nullish(),
  place: z.string().trim().max(300).nullish(),
  link: z.string().trim().max(1000).nullish().meta({ description: 'An https address.' }),
  beginsAt: Instant,
  endsAt: Instant,
  timeZone: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'IANA: the invitation tells its hours in it; without it the desk’s.' }),
  colleagueIds: z.array(z.string().max(60)).max(50).optional(),
  contactIds: z.array(Id).max(50).optional(),
  sendsInvitations: z.boolean().optional().meta({
    description: 'Whether invitations go by mail. Once they went, every change goes too.',
  }),
};

export const CreateMeeting = z
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
  .meta({ id: 'CreateMeeting', description: 'About one record. The caller organises it.' });

export const UpdateMeeting = z
  .strictObject(fields)
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, { message: 'Change something.' })
  .meta({ id: 'UpdateMeeting' });

export const HoldMeeting = z
  .strictObject({
    text: z.string().trim().min(1).max(10_000),
    minutes: Minutes,
    contactIds: z.array(Id).max(50).optional(),
    colleagueIds: z.array(z.string().max(60)).max(50).optional(),
  })
  .meta({ id: 'HoldMeeting', description: 'What came of it; without people those invited were there.' });
