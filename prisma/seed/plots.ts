import { asDay, type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import { createPark } from '@kavel/core/parks';
import { type CreatePlot, createPlot } from '@kavel/core/plots';
import type { Colleagues, Municipalities } from './colleagues.ts';

type Given = Omit<CreatePlot, 'municipalityId'> & {
  /** From now. */
  availableInMonths?: number;
  powerInMonths?: number;
};

const invented = 'Invented for the demo, with all its numbers: it is not in the land register.';

/** No public report names a park or a plot: these are invented, and say so. XX is no cadastral municipality. */
const parks = {
  almere: 'Demopark De Proef',
  haarlemmermeer: 'Demopark Polderrand',
} as const;

const plots = {
  almere: [
    {
      name: 'A1',
      cadastralDesignation: 'XXA00 A 101',
      areaM2: 2500,
      state: 'taken',
      environmentalCategory: '3.2',
      latitude: 52.3701,
      longitude: 5.2201,
      note: 'Eurotown stands on it.',
    },
    {
      name: 'A2',
      cadastralDesignation: 'XXA00 A 102',
      areaM2: 3200,
      state: 'available',
      tenures: ['buy', 'ground-lease'],
      environmentalCategory: '3.2',
      availableInMonths: 1,
      powerMva: 0.63,
      powerInMonths: 26,
      latitude: 52.3709,
      longitude: 5.2201,
      note: 'Behind A1; Eurotown wants it.',
    },
    {
      name: 'A3',
      cadastralDesignation: 'XXA00 A 103',
      areaM2: 2400,
      tenures: ['buy'],
      environmentalCategory: '3.2',
      availableInMonths: 14,
      powerMva: 0,
      latitude: 52.3701,
      longitude: 5.2212,
      note: 'Beside A1; Eurotown may want it too.',
    },
  ],
  haarlemmermeer: [
    {
      name: 'B1',
      cadastralDesignation: 'XXH00 B 201',
      areaM2: 12_000,
      state: 'available',
      tenures: ['buy', 'lease'],
      environmentalCategory: '4.1',
      availableInMonths: -2,
      powerMva: 2,
      powerInMonths: 38,
      latitude: 52.3003,
      longitude: 4.7002,
    },
    {
      name: 'B2',
      cadastralDesignation: 'XXH00 B 202',
      areaM2: 8500,
      state: 'not-offered',
      environmentalCategory: '4.1',
      powerMva: 1.25,
    },
    { name: 'B3', areaM2: 20_500, tenures: ['buy'], availableInMonths: 30 },
  ],
  amsterdam: [
    {
      name: 'Demokavel Noord',
      areaM2: 5400,
      state: 'available',
      tenures: ['ground-lease'],
      environmentalCategory: '5.1',
      availableInMonths: -6,
      powerMva: 0,
    },
  ],
  amstelveen: [{ name: 'Demokavel Zuid' }],
} satisfies Partial<Record<keyof Municipalities, Given[]>>;

/** The plots of the demo region; gives the ids of those of Almere by their numbers. */
export async function seedPlots(
  db: Database,
  now: Temporal.Instant,
  colleagues: Colleagues,
  municipalities: Municipalities,
): Promise<Record<string, string>> {
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const dayIn = (months: number | undefined) =>
    months === undefined ? null : asDay(today.add({ months }).with({ day: 1 }));
  const clock = fixedClock(now.subtract({ hours: 24 * 30 }).toString());
  const inAlmere: Record<string, string> = {};
  for (const [key, given] of Object.entries(plots) as [keyof typeof plots, Given[]][]) {
    const ctx = { db, clock, actor: actorOf(colleagues[key]) };
    const municipalityId = municipalities[key].id;
    const name = key in parks ? parks[key as keyof typeof parks] : null;
    const park = name && (await createPark(ctx, { name, municipalityId, note: invented }));
    for (const { availableInMonths, powerInMonths, note, ...plot } of given) {
      const { id } = await createPlot(ctx, {
        ...plot,
        municipalityId,
        parkId: park?.id ?? null,
        availableOn: dayIn(availableInMonths),
        powerAvailableOn: dayIn(powerInMonths),
        note: [note, park ? null : invented].filter(Boolean).join(' ') || null,
      });
      if (key === 'almere') inAlmere[plot.name] = id;
    }
  }
  return inAlmere;
}
