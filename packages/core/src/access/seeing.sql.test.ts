import { expect, test } from 'vitest';
import { Prisma } from '../db.ts';
import { aLead } from '../leads/index.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { anOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { actorOf } from './actor.ts';
import { type LeadSight, leadSightSql, seesLead } from './lead-sight.ts';
import { leadSeenSql, organisationSeenSql } from './seeing.sql.ts';
import { leadsSeenBy } from './seeing.ts';
import { aUser } from './user.factory.ts';

const db = await useTestDb();
const [here, there] = [await aMunicipality(db), await aMunicipality(db, { slug: 'amsterdam' })];
const colleagues = await Promise.all([
  aUser(db, { role: 'admin' }),
  aUser(db, { role: 'desk', sharedDesk: true }),
  aUser(db, { role: 'account-manager', municipalityId: here.id }),
  aUser(db, { role: 'viewer' }),
]);
for (const confidential of [true, false]) {
  for (const municipalityId of [here.id, there.id, null]) {
    for (const accountManagerId of [colleagues[2].id, colleagues[3].id, null]) {
      const organisation = await anOrganisation(db, { confidential, municipalityId, accountManagerId });
      for (const of of [here.id, there.id, null]) {
        await aLead(db, { organisationId: organisation.id, municipalityId: of });
      }
      const secret = { organisationId: organisation.id, municipalityId: here.id, confidential: true };
      for (const named of [{}, { ownerId: colleagues[0].id }, { assessorId: colleagues[2].id }]) {
        await aLead(db, { ...secret, ...named });
      }
      await aLead(db, { ...secret, readerIds: [colleagues[1].id] });
    }
  }
}

test.each(colleagues)(
  'SQL, the filter and the rule for one lead show $role ($municipalityId) the same',
  async (colleague) => {
    const actor = actorOf(colleague);
    const [organisations, leads] = await Promise.all([
      db.organisation.findMany({ where: { AND: [organisationsSeenBy(actor)] }, orderBy: { id: 'asc' } }),
      db.lead.findMany({ where: { AND: [leadsSeenBy(actor)] }, orderBy: { id: 'asc' } }),
    ]);
    const ids = (sql: Prisma.Sql) => db.$queryRaw<{ id: string }[]>(sql);
    expect(
      await ids(
        Prisma.sql`select o.id from organisation o where ${organisationSeenSql(actor)} order by o.id`,
      ),
    ).toEqual(organisations.map(({ id }) => ({ id })));
    expect(await ids(Prisma.sql`select l.id from lead l where ${leadSeenSql(actor)} order by l.id`)).toEqual(
      leads.map(({ id }) => ({ id })),
    );
    const sights = await db.$queryRaw<(LeadSight & { id: string })[]>`
    select l.id, ${leadSightSql} from lead l join organisation o on o.id = l.organisation_id order by l.id`;
    const seen = sights.filter((sight) => seesLead(actor, sight));
    expect(seen.map(({ id }) => id)).toEqual(leads.map(({ id }) => id));
  },
);
