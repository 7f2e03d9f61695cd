import { type NumberMeaning, serialAsIso } from './number-format.ts';
import type { CellMark } from './table-row.ts';

/** A cell as it stands in a sheet's XML. */
export interface RawCell {
  /** s, str, inlineStr, n, b, e or d (ECMA-376 part 1, 18.18.11). */
  type: string;
  /** The number of its style. */
  style: number;
  hasFormula: boolean;
  /** What `v` holds, or the text of `is`. */
  value: string;
}

export interface CellText {
  text: string;
  mark?: CellMark;
}

/**
 * A cell as text: days and moments in ISO 8601, numbers with a decimal point and without an exponent, TRUE and FALSE
 * as `true` and `false`. A formula is never computed: what it came to when the file was saved is taken, and marked.
 */
export function cellText(
  cell: RawCell,
  book: { from1904: boolean; meanings: readonly NumberMeaning[]; textOf(index: number): string | undefined },
): CellText {
  const { type, value } = cell;
  if (type === 'e') return { text: value, mark: 'error-value' };
  const read = (): CellText => {
    if (type === 's') return { text: book.textOf(Number(value)) ?? '' };
    if (type === 'b') return { text: value === '1' || value === 'true' ? 'true' : 'false' };
    if (type === 'n' && value !== '')
      return numberText(value, book.meanings[cell.style] ?? 'number', book.from1904);
    return { text: unescaped(value) };
  };
  const { text, mark } = read();
  if (mark) return { text, mark };
  return cell.hasFormula && text !== '' ? { text, mark: 'formula' } : { text };
}

function numberText(value: string, meaning: NumberMeaning, from1904: boolean): CellText {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, mark: 'error-value' };
  if (typeof meaning === 'object') return { text: plainNumber(number).padStart(meaning.digits, '0') };
  const iso = meaning === 'number' ? undefined : serialAsIso(number, meaning, from1904);
  if (iso) return { text: iso };
  const text = plainNumber(number);
  const digits = text.replace(/\D/g, '').length;
  return digits > 15 && Number.isInteger(number) ? { text, mark: 'inexact-number' } : { text };
}

/** Without an exponent; 15 significant digits, so that 0.1 + 0.2 is 0.3 as the spreadsheet shows it. */
function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  if (Math.abs(rounded) >= 1e21) return rounded.toString();
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  return Math.abs(rounded) < 1e-6 ? rounded.toFixed(20).replace(/0+$/, '') : rounded.toString();
}

/** Characters that XML cannot hold are written _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
