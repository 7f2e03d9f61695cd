import { type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import { createContact } from '@kavel/core/contacts';
import { type CreateOrganisation, createOrganisation } from '@kavel/core/organisations';
import type { Colleagues, Municipalities } from './colleagues.ts';

type Given = Omit<CreateOrganisation, 'parents' | 'municipalityId' | 'accountManagerId'>;

interface Seed extends Given {
  /** One that stands before it in this list. */
  parent?: string;
  municipality?: keyof Municipalities;
  contact?: {
    name: string;
    nameReading?: string;
    jobTitle: string;
    mailbox: string;
    language: 'en' | 'nl' | 'ja' | 'zh';
  };
}

/**
 * Organisations that the municipality's public reports name, and one that is fictional; so are every person, address
 * and register number, the numbers with right check digits.
 */
const seeds = {
  eurotown: {
    name: 'Eurotown',
    country: 'NL',
    sectorCode: '47.91',
    sectorVersion: 'nace-2',
    clusters: ['e-commerce-logistics'],
    identifiers: [{ scheme: 'kvk', value: '99999901' }],
    tier: 'key',
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
  tempus: {
    name: '腾邦集团',
    latinName: 'Tempus Group',
    names: [{ kind: 'reading', name: 'Téngbāng Jítuán' }],
    country: 'CN',
    sector: 'N',
  },
  nidec: {
    name: '日本電産株式会社',
    latinName: 'Nidec Corporation',
    names: [
      { kind: 'reading', name: 'にほんでんさん' },
      { kind: 'short', name: 'Nidec' },
    ],
    country: 'JP',
    identifiers: [
      { scheme: 'jp-corporate-number', value: '8990000000001' },
      { scheme: 'lei', value: '999999KAVELDEMO00171' },
    ],
    sectorCode: '27.11',
    sectorVersion: 'nace-2',
    tier: 'strategic',
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
  kobeSteel: {
    name: '株式会社神戸製鋼所',
    latinName: 'Kobe Steel, Ltd.',
    names: [{ kind: 'trade', name: 'KOBELCO' }],
    country: 'JP',
    sector: 'C',
  },
  kobelcoConstruction: {
    name: 'コベルコ建機',
    latinName: 'Kobelco Construction Machinery',
    parent: 'kobeSteel',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  kobelcoCranes: {
    name: 'コベルコクレーン',
    latinName: 'Kobelco Cranes',
    parent: 'kobeSteel',
    country: 'JP',
    sector: 'C',
    municipality: 'almere',
  },
  yakult: {
    name: '株式会社ヤクルト本社',
    latinName: 'Yakult Honsha Co., Ltd.',
    names: [{ kind: 'short', name: 'ヤクルト' }],
    country: 'JP',
    sector: 'C',
    tier: 'key',
    municipality: 'almere',
  },
  huawei: {
    name: '华为技术有限公司',
    latinName: 'Huawei Technologies Co., Ltd.',
    names: [
      { kind: 'short', name: '华为' },
      { kind: 'native', name: '華為技術有限公司', language: 'zh-Hant' },
    ],
    country: 'CN',
    identifiers: [{ scheme: 'cn-uscc', value: '914403009999999013' }],
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
  photonics: {
    name: 'Voorbeeld Fotonica B.V.',
    country: 'NL',
    website: 'voorbeeld-fotonica.example',
    identifiers: [{ scheme: 'kvk', value: '99999902' }],
    sectorCode: '26.11',
    sectorVersion: 'nace-2.1',
    municipality: 'amstelveen',
    confidential: true,
    screening: true,
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
    const { municipality, contact, parent, ...given } = seed;
    const parentId = made.find(([known]) => known === parent)?.[1].id;
    const { id } = await createOrganisation(ctx, {
      ...given,
      parents: parentId ? [{ organisationId: parentId }] : [],
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
