import { asDay, type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import {
  type CreateEstablishment,
  closeEstablishment,
  createEstablishment,
  type HeadcountSource,
  logVisit,
  setHeadcount,
} from '@kavel/core/establishments';
import { createOrganisation } from '@kavel/core/organisations';
import type { Colleagues, Municipalities } from './colleagues.ts';
import type { Organisations } from './organisations.ts';

/** Present in the region by the municipality's own reports; where exactly, and with how many, these do not say. */
const present = ['nidec', 'mitsubishi', 'kobelcoConstruction', 'kobelcoCranes', 'yakult'] as const;

/** What stands in the region before its establishments; the plots of Almere by their numbers. */
interface Region {
  colleagues: Colleagues;
  municipalities: Municipalities;
  organisations: Organisations;
  plots: Record<string, string>;
}

/**
 * Where companies are, by public reports; and one fictional company for all that no report says of a real one: jobs
 * that fall, a visit with warnings, and an establishment that left.
 */
export async function seedEstablishments(
  db: Database,
  now: Temporal.Instant,
  { colleagues, municipalities, organisations, plots }: Region,
): Promise<void> {
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const ago = (months: number) => asDay(today.subtract({ months }));
  const clock = fixedClock(now.subtract({ hours: 24 * 20 }).toString());
  const ctx = { db, clock, actor: actorOf(colleagues.almere) };
  const make = (given: CreateEstablishment) => createEstablishment(ctx, given).then(({ id }) => id);
  const jobs = (id: string, year: number, jobs: number, source: HeadcountSource) =>
    setHeadcount(ctx, id, { year, source }, { jobs });

  const inAlmere = { city: 'Almere', municipalityId: municipalities.almere.id };
  for (const key of present) await make({ organisationId: organisations[key].id, ...inAlmere });

  const eurotown = await make({
    organisationId: organisations.eurotown.id,
    ...inAlmere,
    plotId: plots.A1,
    plot: '2,000 m² on a plot of 2,500 m²',
    activities: ['logistics', 'headquarters'],
  });
  await jobs(eurotown, today.year - 1, 20, 'declared');
  await logVisit(ctx, eurotown, {
    visitedOn: ago(4),
    report: 'Grows faster than planned; wants the plot behind.',
    relocationLikely: 'no',
    jobChange: 'growth',
  });

  const { id: organisationId } = await createOrganisation(ctx, {
    name: '株式会社つばめ精機',
    latinName: 'Tsubame Seiki Co., Ltd.',
    country: 'JP',
    website: 'tsubame-seiki.example',
    sector: 'C',
    municipalityId: municipalities.almere.id,
    accountManagerId: colleagues.almere.id,
  });
  const works = await make({
    organisationId,
    ...inAlmere,
    name: 'Tsubame Seiki Europe',
    street: 'Voorbeeldweg 12',
    postalCode: '1300 ZZ',
    openedOn: asDay('2009-04-01'),
    activities: ['production', 'sales'],
    firstArrival: 'new-to-nl',
  });
  await jobs(works, today.year - 4, 104, 'register');
  await jobs(works, today.year - 3, 118, 'register');
  await jobs(works, today.year - 2, 120, 'register');
  await jobs(works, today.year - 1, 90, 'register');
  await jobs(works, today.year - 1, 96, 'declared');
  await logVisit(ctx, works, {
    visitedOn: ago(1),
    report: 'The new managing director compares sites. A city in Poland has offered a hall.',
    leadershipChange: 'yes',
    recruitedByOthers: 'yes',
    leaseEnds: 'yes',
    leaseEndsOn: asDay(today.add({ months: 8 })),
    jobChange: 'same',
  });

  const gone = await make({
    organisationId,
    city: 'Hoofddorp',
    municipalityId: municipalities.haarlemmermeer.id,
    name: 'Tsubame Seiki Parts',
    street: 'Voorbeeldlaan 3',
    postalCode: '2130 ZZ',
    openedOn: asDay('2014-09-01'),
    activities: ['logistics'],
  });
  await jobs(gone, today.year - 2, 14, 'declared');
  await closeEstablishment(ctx, gone, 1, {
    closedOn: ago(9),
    reason: 'departure',
    destination: 'Venlo, Netherlands',
  });
}
