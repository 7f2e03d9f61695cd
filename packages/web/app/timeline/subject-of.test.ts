import { expect, test } from 'vitest';
import { pageOfSubject, subjectOf } from './subject-of.ts';

const none = {
  organisationId: null,
  contactId: null,
  leadId: null,
  inquiryId: null,
  establishmentId: null,
  introductionId: null,
  plotId: null,
};

test.each([
  [{ organisationId: 'o', contactId: 'c', leadId: 'l' }, { leadId: 'l' }],
  [{ organisationId: 'o', contactId: 'c' }, { contactId: 'c' }],
  [{ organisationId: 'o', establishmentId: 'e' }, { establishmentId: 'e' }],
  [{}, {}],
])('of %j it is %j', (about, expected) => {
  expect(subjectOf({ ...none, ...about })).toEqual(expected);
});

test.each([
  [{ leadId: 'l', organisationId: 'o' }, '/desk/leads/l'],
  [{ organisationId: 'o' }, '/desk/organisations/o'],
  [{}, '/desk'],
])('the page of %j is %s', (subject, expected) => {
  expect(pageOfSubject(subject)).toBe(expected);
});
