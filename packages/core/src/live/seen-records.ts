import { inquiriesSeenBy, leadsSeenBy, may, type Permission, type UserActor } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { betweenSeenOrganisations, ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import { tasksSeenBy } from '../tasks/index.ts';
import type { LiveNoun } from './live.codes.ts';

type Look = (ctx: UserContext, among: { id: { in: string[] } }) => Promise<{ id: string }[]>;
const select = { id: true } as const;

/** How each noun is looked for, by the rule that its own pages and lists go by. */
const looks: Record<LiveNoun, { permission: Permission; look: Look }> = {
  lead: {
    permission: 'leads:read',
    look: ({ db, actor }, among) => db.lead.findMany({ where: { AND: [among, leadsSeenBy(actor)] }, select }),
  },
  inquiry: {
    permission: 'inquiries:read',
    look: ({ db, actor }, among) =>
      db.inquiry.findMany({ where: { AND: [among, inquiriesSeenBy(actor)] }, select }),
  },
  organisation: {
    permission: 'organisations:read',
    look: ({ db, actor }, among) =>
      db.organisation.findMany({ where: { AND: [among, organisationsSeenBy(actor)] }, select }),
  },
  contact: {
    permission: 'contacts:read',
    look: ({ db, actor }, among) =>
      db.contact.findMany({ where: { AND: [among, ofSeenOrganisation(actor)] }, select }),
  },
  establishment: {
    permission: 'establishments:read',
    look: ({ db, actor }, among) =>
      db.establishment.findMany({ where: { AND: [among, ofSeenOrganisation(actor)] }, select }),
  },
  'partner-office': {
    permission: 'partner-offices:read',
    look: ({ db, actor }, among) =>
      db.partnerOffice.findMany({ where: { AND: [among, ofSeenOrganisation(actor)] }, select }),
  },
  introduction: {
    permission: 'introductions:read',
    look: ({ db, actor }, among) =>
      db.introduction.findMany({ where: { AND: [among, betweenSeenOrganisations(actor)] }, select }),
  },
  task: {
    permission: 'tasks:read',
    look: ({ db, actor }, among) => db.task.findMany({ where: { AND: [among, tasksSeenBy(actor)] }, select }),
  },
  plot: { permission: 'plots:read', look: ({ db }, where) => db.plot.findMany({ where, select }) },
  park: { permission: 'plots:read', look: ({ db }, where) => db.park.findMany({ where, select }) },
};

/** Whether a colleague may hear of records of this noun at all. */
export const mayHearOf = (actor: UserActor, noun: LiveNoun): boolean => may(actor, looks[noun].permission);

/** Those of these records that exist for this colleague. Ids that are none are nobody's. */
export async function seenRecords(
  ctx: UserContext,
  noun: LiveNoun,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0 || !mayHearOf(ctx.actor, noun)) return new Set();
  const found = await looks[noun].look(ctx, { id: { in: [...ids] } });
  return new Set(found.map(({ id }) => id));
}

/** Not-found when this record does not exist for this colleague. */
export async function requireSeen(ctx: UserContext, noun: LiveNoun, id: string): Promise<void> {
  const seen = await seenRecords(ctx, noun, [id]);
  if (!seen.has(id)) throw notFound(noun);
}
