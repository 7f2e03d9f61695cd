import { type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import { createContact } from '@kavel/core/contacts';
import { createIntroduction } from '@kavel/core/introductions';
import { createPartnerOffice } from '@kavel/core/partner-offices';
import type { Colleagues } from './colleagues.ts';
import type { Organisations } from './organisations.ts';

/** The offices of Invest Shenzhen, in five countries, as the report of the Shenzhen mission names them. */
const offices = [
  { city: 'Shenzhen', country: 'CN' },
  { city: 'Los Angeles', country: 'US' },
  { city: 'New York', country: 'US' },
  { city: 'Brussels', country: 'BE' },
  { city: 'Tokyo', country: 'JP' },
  { city: 'Sydney', country: 'AU' },
] as const;

/** A partner's network, and two companies of the mission whose introduction is being explored. Nobody is mailed. */
export async function seedPartners(
  db: Database,
  now: Temporal.Instant,
  colleagues: Colleagues,
  organisations: Organisations,
): Promise<void> {
  const ctx = {
    db,
    clock: fixedClock(now.subtract({ hours: 24 * 12 }).toString()),
    actor: actorOf(colleagues.almere),
  };
  const { investShenzhen, algaspring, eurotown } = organisations;
  for (const office of offices) {
    await createPartnerOffice(ctx, { organisationId: investShenzhen.id, ...office });
  }
  const { id: founder } = await createContact(ctx, {
    organisationId: algaspring.id,
    name: 'Roos Hendriks',
    jobTitle: 'Founder',
    email: 'roos@algaspring.example',
    formsOfAddress: { nl: 'mw' },
  });
  await createIntroduction(ctx, {
    organisationId: algaspring.id,
    contactId: founder,
    consent: 'given',
    otherOrganisationId: eurotown.id,
    otherContactId: eurotown.contactId ?? null,
    purpose: 'Algae for supplements, and a web shop that reaches China: they met during the mission.',
  });
}
