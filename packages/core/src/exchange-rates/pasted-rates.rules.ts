import { isCurrency } from './currency.codes.ts';

/** A rate as it stands in what was pasted. */
export interface PastedRate {
  currency: string;
  quotedOn: Temporal.PlainDate;
  perEuro: number;
}

/**
 * The rates in what the European Central Bank publishes as `eurofxref`: its table (a line of currencies, then a line
 * for each day) or its XML. What is no number (N/A) and what is no currency any more is left out. Undefined when the
 * text is neither.
 *
 * Source: ECB, Euro foreign exchange reference rates, eurofxref.zip, eurofxref-hist.zip and eurofxref-daily.xml.
 */
export function pastedRates(text: string): PastedRate[] | undefined {
  const rates = text.includes('<Cube') ? ratesOfXml(text) : ratesOfTable(text);
  return rates && rates.length > 0 ? rates : undefined;
}

function ratesOfTable(text: string): PastedRate[] | undefined {
  const [head, ...lines] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!head) return undefined;
  const separator = ['\t', ';', ','].find((one) => head.includes(one)) ?? ',';
  const cells = (line: string) => line.split(separator).map((cell) => cell.trim());
  const [first, ...currencies] = cells(head);
  if (first?.toLowerCase() !== 'date') return undefined;
  const rates: PastedRate[] = [];
  for (const line of lines) {
    const [day = '', ...values] = cells(line);
    const quotedOn = dayIn(day);
    if (!quotedOn) return undefined;
    rates.push(
      ...known(
        currencies.map((currency, at) => [currency, values[at] ?? ''] as const),
        quotedOn,
      ),
    );
  }
  return rates;
}

function ratesOfXml(text: string): PastedRate[] | undefined {
  const rates: PastedRate[] = [];
  const [, ...days] = text.split(/<Cube\s+time=/);
  for (const day of days) {
    const quotedOn = dayIn(/^['"]([^'"]*)['"]/.exec(day)?.[1] ?? '');
    if (!quotedOn) return undefined;
    const pairs = [...day.matchAll(/currency=['"]([A-Z]{3})['"]\s+rate=['"]([^'"]*)['"]/g)];
    rates.push(
      ...known(
        pairs.map(([, currency = '', value = '']) => [currency, value] as const),
        quotedOn,
      ),
    );
  }
  return rates;
}

function known(
  pairs: readonly (readonly [currency: string, value: string])[],
  quotedOn: Temporal.PlainDate,
): PastedRate[] {
  return pairs
    .map(([currency, value]) => ({ currency, quotedOn, perEuro: value === '' ? Number.NaN : Number(value) }))
    .filter(({ currency, perEuro }) => isCurrency(currency) && currency !== 'EUR' && perEuro > 0);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as the history has it, 2026-11-20, or as the table of one day has it, 20 November 2026. */
function dayIn(text: string): Temporal.PlainDate | undefined {
  const [, day, name = '', year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  try {
    if (month > 0)
      return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' });
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
}
