import { z } from 'zod';
import { type IdentifierScheme, keptIdentifier } from '../identifiers/index.ts';
import { companyDomain, emailDomain, foldWidth, websiteDomain } from '../names/index.ts';
import { parseTelephone } from '../telephones/index.ts';
import type { Findings } from './findings.ts';
import type { Answers } from './inquiry.fields.ts';

const Email = z.email();

/** An e-mail address in half-width letters, its domain in lower case; the domain only where it tells a company. */
export function readEmail(typed: string | undefined, found: Findings) {
  const text = foldWidth(typed ?? '').replaceAll(' ', '');
  if (text === '') return null;
  const at = text.lastIndexOf('@');
  const address = `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
  if (!Email.safeParse(address).success || emailDomain(address) === null)
    return found.add('contactEmail', 'email');
  return { address, domain: companyDomain(address) };
}

/** The domain by which a company can be known, from its website as typed. */
export function readWebsite(typed: string | undefined, found: Findings): string | null {
  const text = foldWidth(typed ?? '');
  if (text === '') return null;
  if (websiteDomain(text) === null) return found.add('website', 'website');
  return companyDomain(text);
}

/** A trade-register or LEI number with the scheme that its form and country tell. */
export function readIdentifier(typed: string | undefined, country: string, found: Findings) {
  if (!typed?.trim()) return asKept(null, null);
  const kept = keptIdentifier(typed, country);
  if (!('problem' in kept)) return asKept(kept.scheme, kept.value);
  found.add('identifier', kept.problem);
  return asKept(null, null);
}

function asKept(identifierScheme: IdentifierScheme | null, identifier: string | null) {
  return { identifierScheme, identifier };
}

/** A telephone number in E.164; without a country code it is read as one of the company's country. */
export function readTelephone(typed: string | undefined, country: string, found: Findings): string | null {
  if (!typed?.trim()) return null;
  const reading = parseTelephone(typed, country);
  return reading === null ? found.add('contactTelephone', 'telephone') : reading.e164;
}

/** An IANA time zone that this machine knows. */
export function readTimeZone(typed: string | undefined, found: Findings): string | null {
  const zone = typed?.trim() ?? '';
  if (zone === '') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return found.add('appointmentTimeZone', 'time-zone');
  }
}

/** A wished moment must be one, and yet to come, in the visitor's time zone (Amsterdam's when he names none). */
export function readMoment(
  key: 'appointmentMoment1' | 'appointmentMoment2',
  answers: Answers,
  timeZone: string | null,
  now: Temporal.Instant,
  found: Findings,
): void {
  const typed = answers[key]?.trim();
  if (!typed) return;
  try {
    const moment = Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone ?? 'Europe/Amsterdam');
    if (Temporal.Instant.compare(moment.toInstant(), now) < 0) found.add(key, 'moment-past');
  } catch {
    found.add(key, 'moment');
  }
}
