import { describe, expect, test } from 'vitest';
import { isEmpty, readAnswers, splitMoment } from './read-answers.ts';

const form = (fields: [string, string][]) => new URLSearchParams(fields);

describe('the answers of a page', () => {
  test('are what was typed, only what the form had, and nothing of another page', () => {
    const fields = form([
      ['organisationName', ' ＡＢＣ　株式会社 '],
      ['country', ''],
      ['contactName', 'not of this page'],
    ]);
    expect(readAnswers(fields, 'company')).toEqual({ organisationName: ' ＡＢＣ　株式会社 ', country: '' });
  });

  test('say that every box was unticked', () => {
    expect(readAnswers(form([['clusters', 'water']]), 'request')).toMatchObject({
      clusters: ['water'],
      tenures: [],
    });
  });

  test('keep line breaks as one sign', () => {
    expect(readAnswers(form([['message', 'a\r\nb\rc']]), 'request').message).toBe('a\nb\nc');
  });

  test.each([
    ['2027-01-14', '10:00', '2027-01-14T10:00'],
    ['2027-01-14', '', '2027-01-14T'],
    ['', '10:00', 'T10:00'],
    ['', '', ''],
  ])('join a day %j and a time %j to %j, and apart again', (day, time, moment) => {
    const fields = form([
      ['appointmentMoment1', day],
      ['appointmentMoment1Time', time],
    ]);
    expect(readAnswers(fields, 'contact').appointmentMoment1).toBe(moment);
    expect(splitMoment(moment)).toEqual({ day, time });
  });

  test('are empty when only a unit is preset', () => {
    expect(isEmpty(readAnswers(form([['floorAreaUnit', 'm2']]), 'request'))).toBe(true);
    expect(isEmpty(readAnswers(form([['floorAreaFrom', '1']]), 'request'))).toBe(false);
  });
});
