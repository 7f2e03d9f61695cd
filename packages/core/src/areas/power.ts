import type { Locale, PowerUnit } from '../code-lists/index.ts';
import { parseNumber } from './typed-number.ts';
import { splitUnit } from './typed-unit.ts';

export type PowerReading =
  | { typed: string; value: number; unit: PowerUnit; powerKva: number }
  | { typed: string; problem: 'number' | 'number-negative' };

const kilovoltAmperes: Readonly<Record<PowerUnit, number>> = { kva: 1, mva: 1_000 };

// Not kW and MW: real power says nothing of the connection without the power factor.
const powerSigns: Readonly<Record<PowerUnit, RegExp>> = { kva: /kva$/i, mva: /mva$/i };

/**
 * The power of a grid connection in kVA, in which Dutch grid operators size and sell it, with what was
 * typed kept. A unit typed after the number wins over the one chosen beside it.
 */
export function parsePower(typed: string, chosenUnit: PowerUnit, locale: Locale): PowerReading {
  const { number, unit = chosenUnit } = splitUnit(typed, powerSigns);
  const reading = parseNumber(number, locale);
  if ('problem' in reading) return { typed, problem: reading.problem };
  return { typed, value: reading.value, unit, powerKva: reading.value * kilovoltAmperes[unit] };
}
