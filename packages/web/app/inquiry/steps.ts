/** The pages of the form, in order; each is saved before the next. */
export const steps = ['company', 'request', 'contact', 'check'] as const;
export type Step = (typeof steps)[number];
export type AnswerStep = Exclude<Step, 'check'>;

export const answerSteps = ['company', 'request', 'contact'] as const satisfies AnswerStep[];

/** The questions of each page, in order. A question may take several answers ("from", "to" and a unit). */
export const questions = {
  company: ['organisationName', 'organisationNameLatin', 'country', 'website', 'identifier'],
  request: [
    'kind',
    'sector',
    'activities',
    'clusters',
    'floorArea',
    'plotArea',
    'tenures',
    'power',
    'municipalities',
    'jobsWithinThreeYears',
    'investmentBand',
    'timeFrame',
    'message',
  ],
  contact: [
    'contactName',
    'contactNameReading',
    'contactEmail',
    'contactTelephone',
    'appointment',
    'appointmentMoment1',
    'appointmentMoment2',
    'appointmentTimeZone',
    'files',
  ],
} as const;

export type Question = (typeof questions)[AnswerStep][number];

/** The answers that a question consists of, where they are not just one of its own name. */
const parts: Partial<Record<Question, readonly string[]>> = {
  floorArea: ['floorAreaFrom', 'floorAreaTo', 'floorAreaUnit'],
  plotArea: ['plotAreaFrom', 'plotAreaTo', 'plotAreaUnit'],
  power: ['powerNeeded', 'powerUnit'],
  files: [],
};

export const partsOf = (question: Question): readonly string[] => parts[question] ?? [question];

/** Questions with more than one answer. */
export const listQuestions: readonly string[] = ['clusters', 'activities', 'tenures', 'municipalities'];

/** The question that the answer of this name belongs to. */
export function questionOf(answer: string): Question | undefined {
  const all = answerSteps.flatMap((step): readonly Question[] => questions[step]);
  return all.find((question) => question === answer || partsOf(question).includes(answer));
}

/**
 * Where to go on with a draft: the page that was left to go on later, else the first one that still lacks
 * something it must have, else the check.
 */
export function stepToGoOn({
  pausedOn,
  problems,
}: {
  pausedOn: AnswerStep | null;
  problems: readonly { step: AnswerStep; code: string }[];
}): Step {
  const lacking = answerSteps.find((step) => problems.some((p) => p.step === step && p.code === 'required'));
  return pausedOn ?? lacking ?? 'check';
}

export const stepPath = (locale: string, step: Step) => `/${locale}/inquiry/${step}`;

/** The page that a question stands on; the first one for what we do not ask. */
export const stepOf = (question: Question | undefined): AnswerStep =>
  answerSteps.find((step) => (questions[step] as readonly unknown[]).includes(question)) ?? 'company';
