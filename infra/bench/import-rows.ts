import { organisationName } from './names.ts';

/** A row of the file, in this order of columns; the API knows by their names what they hold. */
export type ImportRow = Record<'name' | 'latin_name' | 'country' | 'website' | 'sector', string>;

/** Every twentieth row is an organisation that is there. */
const twinEvery = 20;
export const twinsAmong = (rows: number): number => Math.ceil(rows / twinEvery);

/** The rows of the file: newcomers, and twins of organisations that are there, in another spelling. */
export function* importRows(rows: number): Generator<ImportRow> {
  const names = new Set<string>();
  for (let n = 0; n < rows; n += 1) {
    const row = n % twinEvery === 0 ? twin(n / twinEvery) : newName(n, names);
    names.add(row.name);
    yield row;
  }
}

/** A newcomer whose name no row before has: the import would rightly take two of one name and country for one. */
function newName(n: number, names: ReadonlySet<string>): ImportRow {
  for (let drawn = n; ; drawn += 1_000_003) {
    const row = { ...newcomer(drawn), website: `newcomer-${n}.example` };
    if (!names.has(row.name)) return row;
  }
}

/** The file itself. */
export function csvOf(rows: number): string {
  const lines = Array.from(importRows(rows), (row) => Object.values(row).map(quoted).join(','));
  return `${Object.keys(newcomer(0)).join(',')}\n${lines.join('\n')}\n`;
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Twins are taken from the middle of the made organisations, where no two share a word. */
const firstTwin = 35_000;
const twinCount = 30_000;

/** The same organisation as another list writes it; it brings its sector, which is not known yet. */
function twin(n: number): ImportRow {
  const of = firstTwin + ((n * 7) % twinCount);
  const { name, latinName, country } = organisationName(of);
  const website = `https://www.company-${of}.example/about`;
  return { name: otherSpelling(name), latin_name: latinName ?? '', country, website, sector: 'H' };
}

const otherSpellings: readonly [RegExp, string][] = [
  [/^(.*)株式会社$/, '㈱$1'],
  [/^(.*)有限公司$/, '$1有限责任公司'],
  [/ B\.V\.$/, ' BV'],
  [/ GmbH$/, ' G.m.b.H.'],
  [/ Ltd$/, ' Limited'],
  [/ Inc\.$/, ', Incorporated'],
];

function otherSpelling(name: string): string {
  const other = otherSpellings.reduce((text, [form, written]) => text.replace(form, written), name);
  return other.replace(/^[A-Z][a-z]+/, (word) => word.toUpperCase());
}

const consonants = 'bcdfghjklmnprstvwz';
const vowels = 'aeiou';
const trades = ['Logistics', 'Foods', 'Robotics', 'Medical', 'Energy', 'Optics', 'Software', 'Chemicals'];
const forms = [
  ['B.V.', 'NL'],
  ['GmbH', 'DE'],
  ['Ltd', 'GB'],
  ['Inc.', 'US'],
] as const;
const kanji = '伊佐加藤渡辺木林清斎森池橋村近岡後谷坂遠福太三小野原竹金井上本';
const hanzi = '鑫盛泰昌隆恒裕丰利顺永祥茂荣嘉锦腾凯维诺捷创拓锐智慧联众信诚华正';

/** An organisation that is not there, in the scripts of those that are. */
function newcomer(n: number): ImportRow {
  const word = syllablesOf(n);
  const trade = trades[n % trades.length] ?? '';
  const website = `newcomer-${n}.example`;
  const [form, land] = forms[n % forms.length] ?? forms[0];
  let told = { name: `${word} ${trade} ${form}`, latin_name: '', country: land as string };
  if (n % 5 === 3) {
    told = { name: `${signs(n, kanji)}株式会社`, latin_name: `${word} ${trade} Co., Ltd.`, country: 'JP' };
  }
  if (n % 5 === 4) told = { name: `深圳${signs(n, hanzi)}科技有限公司`, latin_name: '', country: 'CN' };
  return { ...told, website, sector: 'C' };
}

const syllablesOf = (n: number): string => {
  const word = picks(n, 5, 90)
    .map((at) => `${consonants[at % 18]}${vowels[Math.floor(at / 18)]}`)
    .join('');
  return word[0]?.toUpperCase() + word.slice(1);
};
const signs = (n: number, alphabet: string): string =>
  picks(n, 5, alphabet.length)
    .map((at) => alphabet[at])
    .join('');

/** Numbers below a bound that seem to be drawn at random: the same ones for the same `n` every time. */
function picks(n: number, count: number, below: number): number[] {
  let state = Math.imul(n + 1, 0x9e37_79b1);
  return Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b_3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a_2d39);
    state ^= state >>> 15;
    return (state >>> 0) % below;
  });
}
