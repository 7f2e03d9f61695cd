import type { FieldError } from '../errors.ts';
import { foldWidth, tidyLine } from '../names/index.ts';
import type { ClosingReason } from './establishment.codes.ts';

/** What of an establishment is text; what is absent is not touched. */
export interface EstablishmentTexts {
  name?: string | null | undefined;
  street?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  plot?: string | null | undefined;
}

const lines = ['name', 'street', 'city', 'plot'] as const;

/** The columns that texts of an establishment make, tidied; an emptied text is none. Adds to `refusals`. */
export function establishmentColumns(
  given: EstablishmentTexts,
  country: string,
  refusals: FieldError[],
): { [Field in keyof EstablishmentTexts]?: string | null } {
  const touched = lines.filter((field) => given[field] !== undefined);
  return {
    ...Object.fromEntries(touched.map((field) => [field, tidyLine(given[field] ?? '') || null])),
    ...(given.postalCode !== undefined && { postalCode: postalCodeOf(given.postalCode, country, refusals) }),
  };
}

/** Four digits, the first not 0, and two letters, never SA, SD or SS (PostNL). */
const dutchPostalCode = /^([1-9]\d{3}) ?((?!S[ADS])[A-Z]{2})$/;

function postalCodeOf(typed: string | null, country: string, refusals: FieldError[]): string | null {
  const code = foldWidth(typed ?? '').toUpperCase();
  if (code === '' || country !== 'NL') return code || null;
  const [, digits, letters] = dutchPostalCode.exec(code) ?? [];
  if (digits === undefined) {
    refusals.push(wrong('postalCode', 'postal-code', 'A Dutch postcode has the form 1234 AB.'));
  }
  return `${digits} ${letters}`;
}

/** What an establishment would be after an edit, as far as rules look at it. */
export interface Presence {
  city: string | null;
  municipalityId: string | null;
  country: string;
  openedOn: Date | null;
  closedOn: Date | null;
}

/**
 * Why there can be no such presence: somewhere is a city or a municipality of the region, which lies in the
 * Netherlands; what has yet to open is a lead and no establishment; nothing closes before it opens.
 */
export function presenceProblems(presence: Presence, today: Temporal.PlainDate): FieldError[] {
  const { city, municipalityId, country, openedOn, closedOn } = presence;
  const problems: FieldError[] = [];
  if (city === null && municipalityId === null) {
    problems.push(wrong('city', 'required', 'Say where it is: give the city, or the municipality.'));
  }
  if (municipalityId !== null && country !== 'NL') {
    problems.push(wrong('municipalityId', 'municipality-abroad', 'This municipality is in the Netherlands.'));
  }
  if (openedOn && dayOf(openedOn) > today.toString()) {
    problems.push(wrong('openedOn', 'day-future', 'This day has yet to come.'));
  }
  if (openedOn && closedOn && openedOn > closedOn) {
    problems.push(wrong('openedOn', 'opened-after-closing', 'It closed before this day.'));
  }
  return problems;
}

/** That an establishment closed. A departure says where to, or that this was asked and is not known. */
export interface Closing {
  closedOn: Date;
  reason: ClosingReason;
  destination?: string | null | undefined;
  destinationNotKnown?: boolean | undefined;
}

/** Why it cannot have closed so. */
export function closingProblems(
  { closedOn, reason, destination, destinationNotKnown }: Closing,
  openedOn: Date | null,
  today: Temporal.PlainDate,
): FieldError[] {
  const problems: FieldError[] = [];
  if (openedOn && closedOn < openedOn) {
    problems.push(wrong('closedOn', 'closed-before-opening', 'It opened after this day.'));
  }
  if (dayOf(closedOn) > today.toString()) {
    problems.push(wrong('closedOn', 'day-future', 'This day has yet to come.'));
  }
  const said = tidyLine(destination ?? '') !== '';
  if (said && destinationNotKnown) {
    problems.push(wrong('destination', 'destination-and-not-known', 'Either say where to, or not known.'));
  }
  if (reason === 'departure' && !said && !destinationNotKnown) {
    problems.push(wrong('destination', 'destination', 'Say where it went, or that this is not known.'));
  }
  return problems;
}

/** The day of a `date` column, in which days are midnights UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function wrong(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
