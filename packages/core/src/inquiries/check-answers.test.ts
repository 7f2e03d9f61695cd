import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.ts';
import { answersOf } from './inquiry.factory.ts';
import type { Answers } from './inquiry.fields.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const check = (answers: Answers, locale: 'en' | 'nl' | 'ja' | 'zh' = 'ja') =>
  checkAnswers(answers, { locale, now });
const problemsOf = (answers: Answers) =>
  check(answers).problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an empty form', () => {
  it('lists every required answer, in the order of the form', () => {
    expect(problemsOf({})).toEqual([
      '/organisationName required',
      '/country required',
      '/kind required',
      '/contactName required',
      '/contactEmail required',
    ]);
  });
  it('takes spaces of any width for nothing', () => {
    expect(problemsOf(answersOf({ organisationName: ' \u3000 ' }))).toEqual(['/organisationName required']);
  });
});

describe('one wrong answer', () => {
  it.each<[string, Partial<Answers>, string]>([
    ['a question without words', { kind: 'question', message: '' }, '/message required'],
    ['a kind that is none', { kind: 'holiday' }, '/kind invalid-choice'],
    ['a country that is none', { country: 'XX' }, '/country invalid-choice'],
    ['a cluster that is none', { clusters: ['health', 'wealth'] }, '/clusters invalid-choice'],
    ['a name too long', { contactName: 'あ'.repeat(201) }, '/contactName too-long'],
    ['an address without a domain', { contactEmail: 'tanaka@' }, '/contactEmail email'],
    ['an address with two signs', { contactEmail: 'a@b@c.example' }, '/contactEmail email'],
    ['a website that is none', { website: 'our website' }, '/website website'],
    ['a telephone number too short', { contactTelephone: '12' }, '/contactTelephone telephone'],
    ['an area in words', { floorAreaFrom: 'large' }, '/floorAreaFrom number'],
    ['an area below zero', { plotAreaFrom: '-5' }, '/plotAreaFrom number-negative'],
    ['an area of a province', { plotAreaFrom: '2000', plotAreaUnit: 'ha' }, '/plotAreaFrom area-too-large'],
    ['a range upside down', { floorAreaFrom: '500', floorAreaTo: '400' }, '/floorAreaTo range'],
    ['half a job', { jobsWithinThreeYears: '2.5' }, '/jobsWithinThreeYears number'],
    ['a corporate number with a slip', { identifier: '8010001008845' }, '/identifier identifier-check-digit'],
    ['a number of no Japanese form', { identifier: '12-34' }, '/identifier identifier-unknown'],
    ['a zone that is none', { appointmentTimeZone: 'Asia/Edo' }, '/appointmentTimeZone time-zone'],
    ['a moment gone by', { appointmentMoment1: '2026-11-23T10:00' }, '/appointmentMoment1 moment-past'],
    ['a moment that never is', { appointmentMoment2: '2026-13-40T10:00' }, '/appointmentMoment2 moment'],
  ])('%s', (_name, wrong, problem) => {
    expect(problemsOf(answersOf(wrong))).toEqual([problem]);
  });
});

describe('what is forgiven', () => {
  const read = (answers: Partial<Answers>) => {
    const { problems, parsed } = check(answersOf(answers));
    expect(problems).toEqual([]);
    return parsed;
  };
  it('full-width letters and digits', () => {
    expect(read({ contactEmail: 'ｔａｎａｋａ＠Ｋｕｒａ．ｅｘａｍｐｌｅ' }).contactEmail).toBe(
      'tanaka@kura.example',
    );
    expect(read({ contactTelephone: '０３−１２３４−５６７８' }).contactTelephone).toBe('+81312345678');
    expect(read({ floorAreaFrom: '２，０００', floorAreaUnit: 'm2' }).floorAreaFromM2).toBe(2000);
  });
  it('areas in tsubo and mu, kept in square metres', () => {
    expect(read({ floorAreaFrom: '1000', floorAreaUnit: 'tsubo' }).floorAreaFromM2).toBe(3305.79);
    expect(read({ plotAreaFrom: '3', plotAreaUnit: 'mu' }).plotAreaFromM2).toBe(2000);
  });
  it('no unit chosen is square metres', () => {
    expect(read({ floorAreaFrom: '80' }).floorAreaFromM2).toBe(80);
  });
  it('a range may compare across its ends alike', () => {
    expect(read({ floorAreaFrom: '400', floorAreaTo: '400' }).floorAreaToM2).toBe(400);
  });
  it('zero jobs are an answer', () => {
    expect(read({ jobsWithinThreeYears: '０人' }).jobsWithinThreeYears).toBe(0);
  });
  it('a number of a register that we do not know, unchecked', () => {
    const german = read({ country: 'DE', identifier: 'HRB 12345' });
    expect(german).toMatchObject({ identifierScheme: null, identifier: 'HRB12345' });
  });
  it('a webmail address says nothing of the company', () => {
    expect(read({ contactEmail: 'tanaka@gmail.com' }).emailDomain).toBeNull();
    expect(read({ contactEmail: 'tanaka@mail.kura.example' }).emailDomain).toBe('kura.example');
  });
});

describe('by telephone', () => {
  const options = { locale: 'nl', now, telephoneWillDo: true } as const;
  it('a number will do for an address, nothing will not', () => {
    const number = answersOf({ contactEmail: '', contactTelephone: '+81 3 1234 5678' });
    expect(checkAnswers(number, options).problems).toEqual([]);
    const neither = checkAnswers(answersOf({ contactEmail: '', contactTelephone: '' }), options).problems;
    expect(neither.map(({ pointer }) => pointer)).toEqual(['/contactEmail']);
  });
});
