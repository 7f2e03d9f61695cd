import { type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import { writeActivity } from '@kavel/core/activities';
import { createLead, moveLead } from '@kavel/core/leads';
import type { Colleagues, Municipalities } from './colleagues.ts';
import type { Organisations } from './organisations.ts';

/** The two cases that the report of the Shenzhen mission tells of, and one that has gone quiet. */
export async function seedLeads(
  db: Database,
  now: Temporal.Instant,
  colleagues: Colleagues,
  municipalities: Municipalities,
  organisations: Organisations,
): Promise<void> {
  const at = (owner: keyof Colleagues, days: number) => ({
    db,
    clock: fixedClock(now.subtract({ hours: 24 * days }).toString()),
    actor: actorOf(colleagues[owner]),
  });

  const eurotown = await createLead(at('almere', 40), {
    title: 'Eurotown: larger logistics building',
    organisationId: organisations.eurotown.id,
    contactId: organisations.eurotown.contactId,
    kind: 'expansion',
    municipalityId: municipalities.almere.id,
    ownerId: colleagues.almere.id,
    sector: 'G',
    clusters: ['e-commerce-logistics'],
    activities: ['logistics', 'headquarters'],
    floorAreaFromM2: 2000,
    plotAreaFromM2: 2500,
    plotAreaToM2: 7500,
    jobsWithinThreeYears: 100,
    timeFrame: '1-2-years',
    originCountry: 'CN',
    source: 'mission',
    cause: 'growth',
    strategicFit: 'high',
    firstArrival: 'neither',
    credits: [
      { party: 'municipality', sharePercent: 70 },
      { party: 'nfia', sharePercent: 30 },
    ],
    siteNeed: 'site',
    drivers: ['land', 'logistics'],
    considersOthers: false,
    summary:
      'E-commerce company with 20 fte in Almere and 20 in China; wants to grow to 100 fte. Now 2,000 m² on a plot of 2,500 m². Wants the plot behind it and possibly the one beside it.',
    nextStep: 'Ask land management about the plot behind',
    nextStepOn: new Date(`${now.add({ hours: 72 }).toString().slice(0, 10)}T00:00:00Z`),
  });
  await writeActivity(at('almere', 6), {
    kind: 'visit',
    leadId: eurotown.id,
    text: 'Company visit. Signed an MoU with Tempus Group during the mission; growth is faster than planned.',
  });

  await moveLead(at('almere', 30), eurotown.id, 1, { stage: 'qualified' });
  await moveLead(at('almere', 5), eurotown.id, 2, { stage: 'shortlist' });

  const colossi = await createLead(at('almere', 60), {
    title: 'Colossi Cycling: return of bicycle production',
    organisationId: organisations.colossi.id,
    contactId: organisations.colossi.contactId,
    kind: 'relocation',
    municipalityId: municipalities.almere.id,
    ownerId: colleagues.almere.id,
    sector: 'C',
    activities: ['production'],
    timeFrame: 'over-2-years',
    originCountry: 'NL',
    source: 'mission',
    cause: 'regulation',
    drivers: ['logistics', 'land'],
    considersOthers: true,
    notSaid: ['competitorLocations'],
    summary:
      'Produces racing bikes in China since 2005 and considers returning, because of an anti-dumping duty of 48 %. Keep contact: is the region a good place for the bicycle factory?',
  });
  await writeActivity(at('almere', 30), {
    kind: 'meeting',
    leadId: colossi.id,
    text: 'Met at the network drinks in Shenzhen. Interested in a site near a port with room to grow.',
  });

  await moveLead(at('almere', 29), colossi.id, 1, { stage: 'qualified' });

  await createLead(at('almere', 5), {
    title: 'Nidec: European headquarters',
    organisationId: organisations.nidec.id,
    contactId: organisations.nidec.contactId,
    kind: 'retention',
    municipalityId: municipalities.almere.id,
    ownerId: colleagues.almere.id,
    sector: 'C',
    activities: ['headquarters', 'sales'],
    originCountry: 'JP',
    source: 'existing-relation',
    strategicFit: 'high',
    summary: 'Invited the mayor to visit the headquarters in Japan.',
  });
}
