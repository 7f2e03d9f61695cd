import {
  activities,
  appointments,
  areaUnits,
  clusters,
  countries,
  inquiryKinds,
  investmentBands,
  powerUnits,
  sectors,
  tenures,
  timeFrames,
} from '../code-lists/index.ts';

/** The pages of the public form that ask something. */
export const inquirySteps = ['company', 'request', 'contact'] as const;
export type InquiryStep = (typeof inquirySteps)[number];

/** The slugs a company may choose from; none chosen is any. */
export const askedMunicipalities = ['almere', 'amsterdam', 'amstelveen', 'haarlemmermeer'] as const;

interface TextField {
  step: InquiryStep;
  required?: true;
  /** Longest answer, in characters. */
  max: number;
  choices?: readonly string[];
}

/** Every question with one answer, in the order of the form. */
export const textFields = {
  organisationName: { step: 'company', required: true, max: 200 },
  organisationNameLatin: { step: 'company', max: 200 },
  country: { step: 'company', required: true, max: 2, choices: countries },
  website: { step: 'company', max: 300 },
  identifier: { step: 'company', max: 40 },
  kind: { step: 'request', required: true, max: 40, choices: inquiryKinds },
  sector: { step: 'request', max: 1, choices: sectors },
  floorAreaFrom: { step: 'request', max: 40 },
  floorAreaTo: { step: 'request', max: 40 },
  floorAreaUnit: { step: 'request', max: 10, choices: areaUnits },
  plotAreaFrom: { step: 'request', max: 40 },
  plotAreaTo: { step: 'request', max: 40 },
  plotAreaUnit: { step: 'request', max: 10, choices: areaUnits },
  powerNeeded: { step: 'request', max: 40 },
  powerUnit: { step: 'request', max: 10, choices: powerUnits },
  jobsWithinThreeYears: { step: 'request', max: 20 },
  investmentBand: { step: 'request', max: 20, choices: investmentBands },
  timeFrame: { step: 'request', max: 20, choices: timeFrames },
  message: { step: 'request', max: 5000 },
  contactName: { step: 'contact', required: true, max: 200 },
  contactNameReading: { step: 'contact', max: 200 },
  contactEmail: { step: 'contact', required: true, max: 254 },
  contactTelephone: { step: 'contact', max: 60 },
  appointment: { step: 'contact', max: 20, choices: appointments },
  appointmentMoment1: { step: 'contact', max: 30 },
  appointmentMoment2: { step: 'contact', max: 30 },
  appointmentTimeZone: { step: 'contact', max: 60 },
} as const satisfies Record<string, TextField>;
export type TextKey = keyof typeof textFields;

/** Every question with several answers. */
export const listFields = {
  clusters: { step: 'request', choices: clusters },
  activities: { step: 'request', choices: activities },
  tenures: { step: 'request', choices: tenures },
  municipalities: { step: 'request', choices: askedMunicipalities },
} as const satisfies Record<string, { step: InquiryStep; choices: readonly string[] }>;
export type ListKey = keyof typeof listFields;

/** What was typed, as typed; nothing is required of a draft. */
export type Answers = { [K in TextKey]?: string | undefined } & { [K in ListKey]?: string[] | undefined };
export type AnswerKey = keyof Answers;

/** Why an answer cannot be taken; the form has the words for it. */
export const answerProblemCodes = [
  'required',
  'too-long',
  'invalid-choice',
  'email',
  'telephone',
  'website',
  'identifier-check-digit',
  'identifier-unknown',
  'number',
  'number-negative',
  'range',
  'area-too-large',
  'moment',
  'moment-past',
  'time-zone',
] as const;
export type AnswerProblemCode = (typeof answerProblemCodes)[number];

/** One answer that cannot be taken. */
export interface AnswerProblem {
  pointer: string;
  step: InquiryStep;
  code: AnswerProblemCode;
  params?: Record<string, string | number>;
}
