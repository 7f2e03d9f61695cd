import type { AreaUnit, Locale } from '../code-lists/index.ts';
import { parseNumber } from './typed-number.ts';
import { splitUnit } from './typed-unit.ts';

/**
 * Square metres in one unit of area.
 * - ha: 10⁴ m², SI brochure (BIPM, 9th edition), table 8.
 * - tsubo 坪: a square of 6 shaku of 10/33 m, so 400/121 m² (Japan, Weights and Measures Act, 1891); the
 *   Taiwanese ping is the same.
 * - mu 亩: 1/15 ha, so 2000/3 m² (China, State Council order on the uniform system of measurement, 1959).
 */
const squareMetres: Readonly<Record<AreaUnit, number>> = {
  m2: 1,
  ha: 10_000,
  tsubo: 400 / 121,
  mu: 2_000 / 3,
};

/** Larger than this is a slip of the pen: 1,000 ha is ten square kilometres. */
export const largestAreaM2 = 10_000_000;

export type AreaProblem = 'number' | 'number-negative' | 'area-too-large';
export type AreaReading =
  | { typed: string; value: number; unit: AreaUnit; areaM2: number }
  | { typed: string; problem: AreaProblem };

/** An area in m², rounded to the square decimetre (two decimals). */
export function toSquareMetres(value: number, unit: AreaUnit): number {
  return Math.round(value * squareMetres[unit] * 100) / 100;
}

/**
 * The area in what someone typed beside a choice of unit, in m², with what was typed kept as it was.
 * A unit typed after the number (500坪, 2 ha) wins over the one chosen beside it.
 */
export function parseArea(typed: string, chosenUnit: AreaUnit, locale: Locale): AreaReading {
  const { number, unit = chosenUnit } = splitUnit(typed, areaSigns);
  const reading = parseNumber(number, locale);
  if ('problem' in reading) return { typed, problem: reading.problem };
  const areaM2 = toSquareMetres(reading.value, unit);
  if (areaM2 > largestAreaM2) return { typed, problem: 'area-too-large' };
  return { typed, value: reading.value, unit, areaM2 };
}

// After NFKC, which turns ㎡ and m² into m2. Not 畝: it is a mu in Chinese and 30 tsubo in Japanese.
const areaSigns: Readonly<Record<AreaUnit, RegExp>> = {
  m2: /(m2|sqm|sq\.? ?m\.?|square met(re|er)s?|vierkante meter|平方メートル|平方米|平米)$/i,
  ha: /(ha|hectaren?|hectares|ヘクタール|公[顷頃])$/i,
  tsubo: /(tsubo|坪)$/i,
  mu: /(mu|市?亩)$/i,
};
