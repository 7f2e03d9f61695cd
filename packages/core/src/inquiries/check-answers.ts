import { normaliseName, tidyLine, tidyText } from '../names/index.ts';
import { readArea, readPower, readWholeNumber } from './check-amounts.ts';
import {
  readEmail,
  readIdentifier,
  readMoment,
  readTelephone,
  readTimeZone,
  readWebsite,
} from './check-contact.ts';
import { type Findings, newFindings } from './findings.ts';
import { type AnswerProblem, type Answers, listFields, type TextKey, textFields } from './inquiry.fields.ts';
import type { CheckOptions, ParsedAnswers } from './parsed-answers.ts';

/**
 * Reads all answers of an inquiry, forgiving what can be forgiven (width, spaces, dashes), and lists what
 * cannot be taken in the order of the form. `parsed` is complete only where there are no problems.
 */
export function checkAnswers(
  answers: Answers,
  options: CheckOptions,
): { problems: AnswerProblem[]; parsed: ParsedAnswers } {
  const found = newFindings();
  checkShape(answers, options, found);
  const text = (key: TextKey) => tidyLine(answers[key] ?? '') || null;
  const company = companyOf(answers, found);
  const floor = areasOf('floorArea', answers, options, found);
  const plot = areasOf('plotArea', answers, options, found);
  const email = readEmail(answers.contactEmail, found);
  const timeZone = readTimeZone(answers.appointmentTimeZone, found);
  readMoment('appointmentMoment1', answers, timeZone, options.now, found);
  readMoment('appointmentMoment2', answers, timeZone, options.now, found);
  const parsed: ParsedAnswers = {
    ...company,
    emailDomain: email?.domain ?? null,
    kind: text('kind') as ParsedAnswers['kind'],
    sector: text('sector'),
    clusters: answers.clusters ?? [],
    activities: answers.activities ?? [],
    floorAreaFromM2: floor.from,
    floorAreaToM2: floor.to,
    plotAreaFromM2: plot.from,
    plotAreaToM2: plot.to,
    jobsWithinThreeYears: readWholeNumber('jobsWithinThreeYears', answers, options, found),
    investmentBand: text('investmentBand'),
    powerKva: readPower(answers, options, found),
    timeFrame: text('timeFrame'),
    municipalities: answers.municipalities ?? [],
    message: tidyText(answers.message ?? '') || null,
    contactName: tidyLine(answers.contactName ?? ''),
    contactNameReading: text('contactNameReading'),
    contactEmail: email?.address ?? null,
    contactTelephone: readTelephone(answers.contactTelephone, company.country, found),
    timeZone,
  };
  return { problems: inFormOrder(found.problems), parsed };
}

function checkShape(answers: Answers, options: CheckOptions, found: Findings): void {
  for (const [name, field] of Object.entries(textFields)) {
    const key = name as TextKey;
    const value = (answers[key] ?? '').trim();
    const forgiven =
      key === 'contactEmail' && options.telephoneWillDo && (answers.contactTelephone ?? '').trim();
    if (value === '' && isRequired(key, answers) && !forgiven) found.add(key, 'required');
    if (value.length > field.max) found.add(key, 'too-long', { max: field.max, length: value.length });
    if (value !== '' && 'choices' in field && !(field.choices as readonly string[]).includes(value)) {
      found.add(key, 'invalid-choice');
    }
  }
  for (const [name, field] of Object.entries(listFields)) {
    const key = name as keyof typeof listFields;
    const known: readonly string[] = field.choices;
    if (answers[key]?.some((value) => !known.includes(value))) found.add(key, 'invalid-choice');
  }
}

/** A question without words is no question; for the rest what the table says. */
function isRequired(key: TextKey, answers: Answers): boolean {
  return 'required' in textFields[key] || (key === 'message' && answers.kind === 'question');
}

function companyOf(answers: Answers, found: Findings) {
  const organisationName = tidyLine(answers.organisationName ?? '');
  const country = (answers.country ?? '') as ParsedAnswers['country'];
  return {
    organisationName,
    organisationLatin: tidyLine(answers.organisationNameLatin ?? '') || null,
    country,
    normalisedName: normaliseName(organisationName),
    websiteDomain: readWebsite(answers.website, found),
    ...readIdentifier(answers.identifier, country, found),
  };
}

function areasOf(kind: 'floorArea' | 'plotArea', answers: Answers, options: CheckOptions, found: Findings) {
  const unit = answers[`${kind}Unit`] || 'm2';
  const from = readArea(`${kind}From`, answers[`${kind}From`], unit, options.locale, found);
  const to = readArea(`${kind}To`, answers[`${kind}To`], unit, options.locale, found);
  if (from !== null && to !== null && from > to) found.add(`${kind}To`, 'range');
  return { from, to };
}

const order = Object.keys({ ...textFields, ...listFields });

function inFormOrder(problems: AnswerProblem[]): AnswerProblem[] {
  const place = (problem: AnswerProblem) => order.indexOf(problem.pointer.slice(1));
  return [...problems].sort((a, b) => place(a) - place(b));
}
