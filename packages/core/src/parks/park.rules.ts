import type { FieldError } from '../errors.ts';
import { foldWidth, tidyLine, tidyText, websiteDomain } from '../names/index.ts';

/** What of a park is text; what is absent is not touched. */
export interface ParkTexts {
  name?: string | undefined;
  website?: string | null | undefined;
  note?: string | null | undefined;
}

export interface ParkColumns {
  name: string;
  website: string | null;
  note: string | null;
}

/** The columns that texts of a park make, tidied; an emptied text is none. Adds to `refusals` what cannot be so. */
export function parkColumns(given: ParkTexts, refusals: FieldError[]): Partial<ParkColumns> {
  const { name, website, note } = given;
  return {
    ...(name !== undefined && { name: nameOf(name, refusals) }),
    ...(website !== undefined && { website: websiteOf(website, refusals) }),
    ...(note !== undefined && { note: tidyText(note ?? '') || null }),
  };
}

function nameOf(typed: string, refusals: FieldError[]): string {
  const name = tidyLine(typed);
  if (name === '') refusals.push({ pointer: '/name', code: 'required', message: 'Give the park a name.' });
  return name;
}

function websiteOf(typed: string | null, refusals: FieldError[]): string | null {
  const address = foldWidth(typed ?? '');
  if (address !== '' && websiteDomain(address) === null) {
    refusals.push({
      pointer: '/website',
      code: 'website',
      message: 'This is not the address of a website.',
    });
  }
  return address || null;
}
