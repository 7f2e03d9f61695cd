import type { Answers } from './inquiry.fields.ts';

/** A complete set of answers of a Japanese company, with what a test or the seed wants different. */
export function answersOf(different: Partial<Answers> = {}): Answers {
  return {
    organisationName: '株式会社くらロジスティクス',
    organisationNameLatin: 'Kura Logistics Co., Ltd.',
    country: 'JP',
    website: 'https://www.kura.example/',
    kind: 'new-establishment',
    sector: 'H',
    activities: ['logistics'],
    municipalities: ['almere'],
    message: '欧州向け物流拠点を検討しております。',
    contactName: '田中 美咲',
    contactNameReading: 'Tanaka Misaki',
    contactEmail: 'tanaka@kura.example',
    ...different,
  };
}
