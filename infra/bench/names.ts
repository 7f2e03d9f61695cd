/** Made-up names that are as many and as varied as real ones; the same numbers give the same names every time. */
export interface MadeName {
  name: string;
  latinName: string | null;
  language: string | null;
  country: string;
}

const syllables = [
  'ka',
  'mo',
  'ri',
  'ten',
  'sa',
  'vel',
  'no',
  'dra',
  'lu',
  'mi',
  'hor',
  'ba',
  'zen',
  'qui',
  'fo',
  'pe',
];
const trades = [
  'Logistics',
  'Foods',
  'Robotics',
  'Medical',
  'Energy',
  'Optics',
  'Software',
  'Chemicals',
  'Trading',
];
const forms = [
  ['B.V.', 'NL'],
  ['GmbH', 'DE'],
  ['Ltd', 'GB'],
  ['Inc.', 'US'],
] as const;
const kanji = [
  '山',
  '川',
  '田',
  '東',
  '西',
  '北',
  '南',
  '中',
  '大',
  '光',
  '海',
  '松',
  '石',
  '青',
  '明',
  '和',
];
const japaneseTrades = ['物流', '食品', '電機', '製作所', '化学', '商事', '工業', '運輸'];
const hanzi = [
  '华',
  '明',
  '远',
  '宏',
  '瑞',
  '安',
  '兴',
  '博',
  '金',
  '龙',
  '海',
  '天',
  '新',
  '科',
  '达',
  '源',
];
const cities = ['深圳', '上海', '北京', '广州', '苏州', '杭州', '成都', '宁波'];
const chineseTrades = ['科技', '物流', '光电', '食品', '能源', '贸易'];

/** The `n`th organisation: three in five in Latin script, one in five Japanese, one Chinese. */
export function organisationName(n: number): MadeName {
  const word = wordOf(n);
  if (n % 5 === 3) {
    const name = `${digits(n, kanji, 4)}${pick(n, japaneseTrades)}株式会社`;
    return { name, latinName: `${word} ${pick(n, trades)} Co., Ltd.`, language: 'ja', country: 'JP' };
  }
  if (n % 5 === 4) {
    const name = `${pick(n, cities)}${digits(n, hanzi, 4)}${pick(n, chineseTrades)}有限公司`;
    return { name, latinName: null, language: 'zh-Hans', country: 'CN' };
  }
  const [form, country] = pick(n, forms);
  return { name: `${word} ${pick(n >> 2, trades)} ${form}`, latinName: null, language: null, country };
}

/** The `n`th person. */
export const personName = (n: number): string => `${wordOf(n * 7 + 1)} ${wordOf(n * 3 + 2)}`;

const cases = [
  'European headquarters',
  'warehouse near the airport',
  'showroom',
  'laboratory',
  'plot behind its own',
];

/** What the `n`th lead is called. */
export const leadTitle = (n: number, organisation: MadeName): string =>
  `${organisation.latinName ?? organisation.name}: ${pick(n, cases)} ${n % 1000}`;

function wordOf(n: number): string {
  const word = digits(n * 2_654_435 + 977, syllables, 4);
  return word[0]?.toUpperCase() + word.slice(1);
}

function digits(n: number, alphabet: readonly string[], length: number): string {
  let rest = n;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text += alphabet[rest % alphabet.length];
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

function pick<T>(n: number, list: readonly T[]): T {
  return list[n % list.length] as T;
}
