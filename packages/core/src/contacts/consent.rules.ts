import { asDay } from '../clock.ts';
import type { FieldError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import type { ContactConsent } from './contact.codes.ts';

/** What a contact said of being written to, and whether he is still there; what is absent is not touched. */
export interface GivenConsent {
  consent?: ContactConsent | null | undefined;
  /** A day, as midnight UTC; without one, today. */
  consentOn?: Date | null | undefined;
  /** Where it is written down, in words. */
  consentSource?: string | null | undefined;
}

export interface ConsentColumns {
  consent: ContactConsent | null;
  consentOn: Date | null;
  consentSource: string | null;
}

const fields = ['consent', 'consentOn', 'consentSource'] as const;

/**
 * The columns of a consent as it would be after an edit; nothing when none of it is touched. A consent has a day that
 * has come and a source (GDPR, 7(1): it must be possible to show it); without one neither stands. Adds to `refusals`.
 */
export function consentColumns(
  given: GivenConsent,
  before: ConsentColumns,
  today: Temporal.PlainDate,
  refusals: FieldError[],
): Partial<ConsentColumns> {
  if (fields.every((field) => given[field] === undefined)) return {};
  const consent = given.consent === undefined ? before.consent : given.consent;
  if (consent === null) return { consent, consentOn: null, consentSource: null };
  const kept = consent === before.consent ? before.consentOn : null;
  const consentOn = (given.consentOn === undefined ? kept : given.consentOn) ?? asDay(today);
  const source = given.consentSource === undefined ? before.consentSource : given.consentSource;
  const consentSource = tidyLine(source ?? '') || null;
  if (consentOn > asDay(today)) {
    refusals.push({ pointer: '/consentOn', code: 'day-future', message: 'This day has yet to come.' });
  }
  if (consentSource === null) {
    const message = 'Say where this is written down.';
    refusals.push({ pointer: '/consentSource', code: 'required', message });
  }
  return { consent, consentOn, consentSource };
}

/** Whether somebody may be written to of our own accord; answers to what he asked himself are another matter. */
export function mayBeWrittenTo(consent: ContactConsent | null): boolean {
  return consent !== 'refused' && consent !== 'withdrawn';
}
