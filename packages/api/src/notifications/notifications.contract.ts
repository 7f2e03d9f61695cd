import { leadStages } from '@kavel/core/leads';
import { digestHours, mailTimings, notificationKinds } from '@kavel/core/notifications';
import { z } from 'zod';
import { Day, Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const Notification = z
  .object({
    id: Id,
    kind: z.enum(notificationKinds),
    madeAt: Instant,
    readAt: Instant.nullable(),
    by: Person.nullable().meta({ description: 'Whose act it tells of; empty: Kavel itself.' }),
    lead: z.object({ id: Id, title: z.string() }).nullable(),
    task: z.object({ id: Id, title: z.string(), dueOn: Day }).nullable(),
    import: z.object({ id: Id, fileName: z.string() }).nullable(),
    stage: z.enum(leadStages).nullable().meta({ description: 'Of a lead that moved: where it came to.' }),
    mailProblem: z
      .enum(['no-address', 'failed'])
      .nullable()
      .meta({ description: 'Why there was no mail of it, where there was to be one.' }),
  })
  .meta({ id: 'Notification', description: 'Something that the caller is told.' });

export const NotificationPage = pageOf(Notification)
  .extend({ unread: z.int().meta({ description: 'Of all, up to 100.' }) })
  .meta({ id: 'NotificationPage' });
export const NotificationsQuery = PageQuery;

const choice = {
  kind: z.enum(notificationKinds),
  inApp: z.boolean().meta({ description: 'Whether it stands on the desk.' }),
  mail: z.enum(mailTimings),
};
const hour = z.int().min(digestHours.min).max(digestHours.max);

export const NotificationSettings = z
  .object({
    choices: z.array(z.object(choice)),
    digest: z.object({
      hour: hour.meta({ description: 'From when on the mail of the day comes, on the caller’s own clock.' }),
      timeZone: z.string().meta({ description: 'IANA.' }),
      isOwnZone: z.boolean().meta({ description: 'Chosen by the caller; else that of his municipality.' }),
    }),
  })
  .meta({ id: 'NotificationSettings' });

export const SaveNotificationSettings = z
  .strictObject({
    choices: z.array(z.strictObject(choice)).max(notificationKinds.length),
    hour,
    timeZone: z.string().max(100).nullable().meta({ description: 'Empty: that of the municipality.' }),
  })
  .meta({ id: 'SaveNotificationSettings' });
