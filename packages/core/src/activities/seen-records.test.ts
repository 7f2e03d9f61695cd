import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import { aLead } from '../leads/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { findTimeline, logActivity } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');

test.each(['admin', 'desk'] as const)(
  '%s, who sees all, reads what is about each kind of record',
  async (role) => {
    const ctx = { db, clock, actor: actorOf(await aUser(db, { role, sharedDesk: true })) };
    const { id: organisationId } = await anOrganisation(db);
    const { id: leadId } = await aLead(db, { organisationId });
    const { id: contactId } = await aContact(db, { organisationId });
    for (const about of [{ organisationId }, { leadId }, { contactId }]) {
      await logActivity(ctx, { kind: 'note', text: Object.keys(about)[0] ?? '', ...about });
    }
    const { items } = await findTimeline(ctx, { organisationId });
    expect(items.map(({ text }) => text).toSorted()).toEqual(['contactId', 'leadId', 'organisationId']);
  },
);
