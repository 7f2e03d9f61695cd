import { type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import type { Cluster, Country, Sector } from '@kavel/core/code-lists';
import { createContact } from '@kavel/core/contacts';
import { createOrganisation, type OrganisationKind } from '@kavel/core/organisations';
import type { Colleagues, Municipalities } from './colleagues.ts';

interface Seed {
  name: string;
  latinName?: string;
  country: Country;
  kinds?: OrganisationKind[];
  sector?: Sector;
  clusters?: Cluster[];
  municipality?: keyof Municipalities;
  contact?: {
    name: string;
    nameReading?: string;
    jobTitle: string;
    mailbox: string;
    language: 'en' | 'nl' | 'ja' | 'zh';
  };
}

/** Organisations that the municipality's public reports name; every person and address is fictional. */
const seeds = {
  eurotown: {
    name: 'Eurotown',
    country: 'NL',
    sector: 'G',
    clusters: ['e-commerce-logistics'],
    municipality: 'almere',
    contact: {
      name: 'Wei Jansen',
      jobTitle: 'Managing director',
      mailbox: 'wei@eurotown.example',
      language: 'nl',
    },
  },
  colossi: {
    name: 'Colossi Cycling',
    country: 'CN',
    sector: 'C',
    contact: { name: 'Jan Kester', jobTitle: 'Founder', mailbox: 'jan@colossi.example', language: 'en' },
  },
  algaspring: { name: 'Algaspring', country: 'NL', sector: 'C', municipality: 'almere' },
  tempus: { name: '腾邦集团', latinName: 'Tempus Group', country: 'CN', sector: 'N' },
  nidec: {
    name: '日本電産株式会社',
    latinName: 'Nidec Corporation',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
    contact: {
      name: '小林 直樹',
      nameReading: 'Kobayashi Naoki',
      jobTitle: '欧州統括部長',
      mailbox: 'kobayashi@nidec.example',
      language: 'ja',
    },
  },
  mitsubishi: {
    name: '三菱フォークリフト',
    latinName: 'Mitsubishi Forklift Trucks',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  kobelcoConstruction: {
    name: 'コベルコ建機',
    latinName: 'Kobelco Construction Machinery',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  kobelcoCranes: {
    name: 'コベルコクレーン',
    latinName: 'Kobelco Cranes',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  yakult: {
    name: '株式会社ヤクルト本社',
    latinName: 'Yakult Honsha Co., Ltd.',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  huawei: {
    name: '华为技术有限公司',
    latinName: 'Huawei Technologies Co., Ltd.',
    country: 'CN',
    sector: 'J',
    clusters: ['data-centres'],
  },
  isoftstone: { name: '软通动力', latinName: 'iSoftStone', country: 'CN', sector: 'J' },
  typmar: { name: 'Typmar', country: 'CN', sector: 'C', clusters: ['energy'] },
  investShenzhen: {
    name: '深圳市投资推广署',
    latinName: 'Invest Shenzhen',
    country: 'CN',
    kinds: ['government', 'partner'],
    contact: {
      name: '林晓东',
      nameReading: 'Lin Xiaodong',
      jobTitle: '项目经理',
      mailbox: 'lin@invest-shenzhen.example',
      language: 'zh',
    },
  },
  inti: {
    name: 'International New Town Institute',
    country: 'NL',
    kinds: ['institute', 'partner'],
    municipality: 'almere',
  },
  nch: { name: 'Netherlands Council for Trade Promotion', country: 'NL', kinds: ['partner'] },
  ccpit: { name: '中国国际贸易促进委员会', latinName: 'CCPIT', country: 'CN', kinds: ['partner'] },
  sadc: {
    name: 'Schiphol Area Development Company',
    country: 'NL',
    kinds: ['company', 'partner'],
    municipality: 'haarlemmermeer',
  },
  tno: { name: 'TNO', country: 'NL', kinds: ['institute', 'partner'] },
} as const satisfies Record<string, Seed>;

export type Organisations = Record<keyof typeof seeds, { id: string; contactId: string | null }>;

/** The organisations, with one contact where there is somebody to write to. */
export async function seedOrganisations(
  db: Database,
  now: Temporal.Instant,
  colleagues: Colleagues,
  municipalities: Municipalities,
): Promise<Organisations> {
  const clock = fixedClock(now.subtract({ hours: 24 * 60 }).toString());
  const made: [string, { id: string; contactId: string | null }][] = [];
  for (const [key, seed] of Object.entries<Seed>(seeds)) {
    const manager = colleagues[seed.municipality ?? (seed.country === 'CN' ? 'amsterdam' : 'desk')];
    const ctx = { db, clock, actor: actorOf(manager) };
    const { municipality, contact, ...given } = seed;
    const { id } = await createOrganisation(ctx, {
      ...given,
      kinds: given.kinds ?? ['company'],
      clusters: given.clusters ?? [],
      municipalityId: municipality ? municipalities[municipality].id : null,
      accountManagerId: manager.role === 'account-manager' ? manager.id : null,
    });
    const contactId = contact ? (await createContact(ctx, contactOf(id, contact))).id : null;
    made.push([key, { id, contactId }]);
  }
  return Object.fromEntries(made) as Organisations;
}

function contactOf(organisationId: string, { mailbox, ...contact }: NonNullable<Seed['contact']>) {
  return { ...contact, organisationId, email: mailbox };
}
