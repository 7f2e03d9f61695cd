import { parseArea, parsePower, parseWholeNumber } from '../areas/index.ts';
import type { AreaUnit, Locale, PowerUnit } from '../code-lists/index.ts';
import type { Findings } from './findings.ts';
import type { AnswerKey, Answers } from './inquiry.fields.ts';
import type { CheckOptions } from './parsed-answers.ts';

/** An area in m²; null when nothing was typed or it cannot be read. */
export function readArea(
  key: AnswerKey,
  typed: string | undefined,
  unit: string,
  locale: Locale,
  found: Findings,
): number | null {
  if (!typed?.trim()) return null;
  const reading = parseArea(typed, unit as AreaUnit, locale);
  return 'problem' in reading ? found.add(key, reading.problem) : reading.areaM2;
}

/** The power of a grid connection in kVA. */
export function readPower(answers: Answers, options: CheckOptions, found: Findings): number | null {
  if (!answers.powerNeeded?.trim()) return null;
  const unit = (answers.powerUnit || 'kva') as PowerUnit;
  const reading = parsePower(answers.powerNeeded, unit, options.locale);
  return 'problem' in reading ? found.add('powerNeeded', reading.problem) : reading.powerKva;
}

const mostJobs = 1_000_000;

/** A number of jobs. */
export function readWholeNumber(
  key: 'jobsWithinThreeYears',
  answers: Answers,
  options: CheckOptions,
  found: Findings,
): number | null {
  const typed = answers[key];
  if (!typed?.trim()) return null;
  const reading = parseWholeNumber(typed, options.locale);
  if ('problem' in reading) return found.add(key, reading.problem);
  return reading.value > mostJobs ? found.add(key, 'number') : reading.value;
}
