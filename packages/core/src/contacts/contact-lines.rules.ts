import { z } from 'zod';
import type { FieldError } from '../errors.ts';
import { companyDomain, emailDomain, foldWidth } from '../names/index.ts';
import { parseTelephone } from '../telephones/index.ts';

/** By what a contact is reached; what is absent is not touched. */
export interface GivenLines {
  email?: string | null | undefined;
  /** Further addresses; takes the place of the whole list. Empty rows are left out. */
  otherEmails?: string[] | undefined;
  telephone?: string | null | undefined;
  /** Further numbers; takes the place of the whole list. Empty rows are left out. */
  otherTelephones?: string[] | undefined;
}

/** The same as it stands. */
export interface KeptLines {
  email: string | null;
  otherEmails: string[];
  telephone: string | null;
  otherTelephones: string[];
}

export interface LineColumns extends KeptLines {
  emailDomain: string | null;
}

const nothing: KeptLines = { email: null, otherEmails: [], telephone: null, otherTelephones: [] };

/**
 * The columns of addresses and numbers: the first address with the domain that tells the company, the numbers in
 * E.164, read as those of this country. Adds to `refusals`, by the place in its list, each that is none and each
 * that stands there twice, the first one included. Reads only what is given.
 */
export function lineColumns(
  given: GivenLines,
  country: string,
  refusals: FieldError[],
  before: KeptLines = nothing,
): Partial<LineColumns> {
  const { otherEmails, otherTelephones } = given;
  const columns: Partial<LineColumns> = {
    ...(given.email !== undefined && emailColumns(given.email, refusals)),
    ...(given.telephone !== undefined && {
      telephone: telephoneOf(given.telephone ?? '', country, '/telephone', refusals),
    }),
    ...(otherEmails && {
      otherEmails: listOf(otherEmails, (typed, place) => emailOf(typed, `/otherEmails/${place}`, refusals)),
    }),
    ...(otherTelephones && {
      otherTelephones: listOf(otherTelephones, (typed, place) =>
        telephoneOf(typed, country, `/otherTelephones/${place}`, refusals),
      ),
    }),
  };
  if (refusals.length === 0) refusals.push(...twice(given, { ...before, ...columns }));
  return columns;
}

/** The rows of a list that are filled in, as they are kept. */
function listOf(rows: readonly string[], read: (typed: string, place: number) => string | null): string[] {
  return rows.map(read).filter((line) => line !== null);
}

const Email = z.email();

function emailColumns(typed: string | null, refusals: FieldError[]) {
  const email = emailOf(typed ?? '', '/email', refusals);
  return { email, emailDomain: email && companyDomain(email) };
}

function emailOf(typed: string, pointer: string, refusals: FieldError[]): string | null {
  const text = foldWidth(typed).replaceAll(' ', '');
  if (text === '') return null;
  const at = text.lastIndexOf('@');
  const email = `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
  if (!Email.safeParse(email).success || emailDomain(email) === null) {
    refusals.push({ pointer, code: 'email', message: 'This is not an e-mail address.' });
  }
  return email;
}

function telephoneOf(typed: string, country: string, pointer: string, refusals: FieldError[]): string | null {
  if (!typed.trim()) return null;
  const telephone = parseTelephone(typed, country);
  if (telephone === null) {
    refusals.push({ pointer, code: 'telephone', message: 'This cannot be a telephone number.' });
  }
  return telephone?.e164 ?? null;
}

/** What stands there a second time, told beside the row that was sent. */
function twice(given: GivenLines, lines: KeptLines): FieldError[] {
  return [
    ...repeated('email', lines.email, given.otherEmails, lines.otherEmails),
    ...repeated('telephone', lines.telephone, given.otherTelephones, lines.otherTelephones),
  ];

  function repeated(
    first: 'email' | 'telephone',
    main: string | null,
    sent: readonly string[] | undefined,
    others: readonly string[],
  ): FieldError[] {
    const isSame = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
    if (!sent) {
      const stands = given[first] !== undefined && others.some((other) => isSame(main, other));
      return stands ? [wrong(`/${first}`)] : [];
    }
    const list = first === 'email' ? 'otherEmails' : 'otherTelephones';
    const places = sent.flatMap((typed, place) => (typed.trim() === '' ? [] : [place]));
    return others.flatMap((other, index) => {
      const isAgain = isSame(main, other) || others.slice(0, index).some((one) => isSame(one, other));
      return isAgain ? [wrong(`/${list}/${places[index]}`)] : [];
    });
  }
}

const wrong = (pointer: string): FieldError => ({
  pointer,
  code: 'twice',
  message: 'This stands here twice.',
});
