import { lineColumns } from '../contacts/index.ts';
import type { FieldError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';

/** What of an office is text; what is absent is not touched. */
export interface PartnerOfficeTexts {
  city?: string | undefined;
  address?: string | null | undefined;
  email?: string | null | undefined;
  telephone?: string | null | undefined;
}

export interface PartnerOfficeColumns {
  city: string;
  address: string | null;
  email: string | null;
  telephone: string | null;
}

/** The columns that texts of an office make, tidied, the telephone in E.164. Adds to `refusals` what cannot be so. */
export function partnerOfficeColumns(
  given: PartnerOfficeTexts,
  country: string,
  refusals: FieldError[],
): Partial<PartnerOfficeColumns> {
  const { city, address, email, telephone } = given;
  const { emailDomain, otherEmails, otherTelephones, ...lines } = lineColumns(
    { email, telephone },
    country,
    refusals,
  );
  return {
    ...(city !== undefined && { city: cityOf(city, refusals) }),
    ...(address !== undefined && { address: tidyLine(address ?? '') || null }),
    ...lines,
  };
}

function cityOf(typed: string, refusals: FieldError[]): string {
  const city = tidyLine(typed);
  if (city === '') refusals.push({ pointer: '/city', code: 'required', message: 'Give the city.' });
  return city;
}

/** Whether an office can still be named as the one that referred a lead: it is in use, and has not closed by today. */
export function canRefer(
  { archivedAt, closedOn }: { archivedAt: Date | null; closedOn: Date | null },
  today: Temporal.PlainDate,
): boolean {
  return archivedAt === null && (closedOn === null || closedOn.toISOString().slice(0, 10) > today.toString());
}
