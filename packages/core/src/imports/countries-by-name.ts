import { countries, locales } from '../code-lists/index.ts';
import { asWords } from './import.fields.ts';

/** What people write that no list of names has; ISO 3166-1 alpha-2. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u k': 'GB',
  england: 'GB',
  'great britain': 'GB',
  usa: 'US',
  'u s': 'US',
  'u s a': 'US',
  'united states of america': 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  korea: 'KR',
  'republic of korea': 'KR',
  'p r china': 'CN',
  prc: 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  tschechien: 'CZ',
  deutschland: 'DE',
  belgië: 'BE',
  中華人民共和国: 'CN',
  中华人民共和国: 'CN',
  米国: 'US',
  英国: 'GB',
  日本国: 'JP',
  台灣: 'TW',
  臺灣: 'TW',
};

let byName: Map<string, string> | undefined;

/** The country that is written here: its code, or its name in English, Dutch, Japanese or Chinese (CLDR); null where it is none. */
export function readCountry(text: string): string | null {
  const code = text.normalize('NFKC').trim().toUpperCase();
  if (countries.includes(code)) return code;
  byName ??= allNames();
  return byName.get(asWords(text)) ?? null;
}

function allNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of [...locales, 'zh-Hant']) {
    for (const style of ['short', 'long'] as const) {
      const display = new Intl.DisplayNames([locale], { type: 'region', style });
      for (const code of countries) names.set(asWords(display.of(code) ?? code), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) names.set(asWords(name), code);
  return names;
}
