import { foldWidth } from '../names/index.ts';

/**
 * Code of the cadastral municipality (three letters and two digits, as in ASD04), section (one or two letters), number
 * of the parcel (up to five digits); after it the letter G for a whole parcel, with zeros, as registers print it.
 */
const shape = /^([A-Z]{3}\d{2})([A-Z]{1,2})0{0,4}([1-9]\d{0,4})(?:G0*)?$/;

/**
 * A Dutch cadastral designation (the kadastrale aanduiding of the Kadasterwet, with the codes of the Basisregistratie
 * Kadaster) in the one form in which it is kept, such as ASD04 F 2749, whatever stands between its parts. Null for
 * what is none: the municipality by its name, an apartment right, a parcel without a number.
 */
export function readCadastralDesignation(typed: string): string | null {
  const [, municipality, section, number] =
    shape.exec(
      foldWidth(typed)
        .toUpperCase()
        .replace(/[\s.,/-]/g, ''),
    ) ?? [];
  return municipality === undefined ? null : `${municipality} ${section} ${number}`;
}
