import { describe, expect, test } from 'vitest';
import { codeLabels, type Locale, locales } from '../code-lists/index.ts';
import { answersInWords } from './answers-in-words.ts';
import type { Answers } from './inquiry.fields.ts';

const said = (answers: Answers, locale: Locale = 'ja', typedIn = locale) =>
  answersInWords(answers, { locale, typedIn })[0]?.text;

describe('numbers as they were read, with what was typed where that says more', () => {
  const tsubo = { floorAreaUnit: 'tsubo' } as const;
  test.each<[string, Answers, Locale, string]>([
    [
      'width and grouping',
      { floorAreaFrom: '３，０００', floorAreaTo: '4500', ...tsubo },
      'ja',
      '3,000～4,500 坪',
    ],
    ['a sign for ten thousand', { floorAreaFrom: '1万', ...tsubo }, 'ja', '10,000 坪以上（1万）'],
    ['one side of a range', { plotAreaTo: '２５００' }, 'zh', '2,500 平方米以内'],
    ['a Dutch thousand', { plotAreaFrom: '2.500', plotAreaTo: '3.000' }, 'nl', '2.500 tot 3.000 m²'],
    ['two units', { plotAreaFrom: '2.500', plotAreaTo: '1 ha' }, 'nl', '2.500 m² tot 1 ha'],
    ['a unit typed behind', { floorAreaFrom: '500坪' }, 'ja', '500 坪以上'],
    ['two numbers in English', { floorAreaFrom: '80', floorAreaTo: '1200' }, 'en', '80 to 1,200 m²'],
    ['a point that reads otherwise', { plotAreaFrom: '2.500' }, 'en', 'from 2.5 m² (2.500)'],
    ['a word', { floorAreaFrom: '広い' }, 'ja', '広い m²以上'],
    ['power', { powerNeeded: '１．２', powerUnit: 'mva' }, 'ja', '1.2 MVA'],
    ['roughly', { jobsWithinThreeYears: '約60名' }, 'ja', '60（約60名）'],
    ['people', { jobsWithinThreeYears: '６０名' }, 'ja', '60'],
    ['roughly in Dutch', { jobsWithinThreeYears: 'ongeveer 1.200' }, 'nl', '1.200 (ongeveer 1.200)'],
    ['none', { jobsWithinThreeYears: '0' }, 'en', '0'],
  ])('%s', (_name, answers, locale, expected) => {
    expect(said(answers, locale)).toBe(expected);
  });

  test('a Dutch form read in Japanese keeps its value', () => {
    expect(said({ plotAreaFrom: '2.500' }, 'ja', 'nl')).toBe('2,500 m²以上');
  });

  test('a telephone number of the company’s country', () => {
    const [, telephone] = answersInWords(
      { country: 'JP', contactTelephone: '０３－５５５０－１２３４' },
      { locale: 'ja', typedIn: 'ja' },
    );
    expect(telephone?.text).toBe('+81 3 5550 1234（03-5550-1234）');
    expect(said({ contactTelephone: '+31 20 555 01 23' }, 'nl')).toBe('+31 20 555 0123');
  });
});

describe('moments', () => {
  const moment = { appointmentMoment1: '2026-12-03T16:30', appointmentTimeZone: 'Asia/Tokyo' };
  test('in words, with the name of the clock', () => {
    expect(said(moment)).toBe('2026年12月3日（木）16:30 日本標準時（GMT+9）');
  });
  test('half of one as it was typed', () => {
    expect(said({ appointmentMoment1: '2026-12-03T' })).toBe('2026-12-03');
  });
  test('are not said to who wants no appointment', () => {
    expect(answersInWords({ ...moment, appointment: 'none' }, { locale: 'ja', typedIn: 'ja' })).toEqual([
      { question: 'appointment', text: '今回は希望しません' },
    ]);
  });
});

test('stand in the order of the form, what was left open is left out', () => {
  const answers: Answers = {
    timeFrame: '1-2-years',
    jobsWithinThreeYears: '60',
    municipalities: ['almere'],
    clusters: ['water', 'energy'],
    activities: ['logistics'],
    message: ' ',
    country: 'JP',
  };
  expect(answersInWords(answers, { locale: 'nl', typedIn: 'nl' })).toEqual([
    { question: 'country', text: 'Japan' },
    { question: 'activities', text: 'Logistiek' },
    { question: 'clusters', text: 'Water, Energie' },
    { question: 'municipalities', text: 'Almere' },
    { question: 'jobsWithinThreeYears', text: '60' },
    { question: 'timeFrame', text: codeLabels.nl.timeFrame['1-2-years'] },
  ]);
});

test.each(locales)('every question has a label of its own in %s, in the same order', (locale) => {
  expect(Object.keys(codeLabels[locale].question)).toEqual(Object.keys(codeLabels.en.question));
  expect(new Set(Object.values(codeLabels[locale].question)).size).toBe(
    Object.keys(codeLabels.en.question).length,
  );
});
