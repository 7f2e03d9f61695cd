const chineseWriting: Readonly<Record<string, string>> = { TW: 'zh-Hant', HK: 'zh-Hant', MO: 'zh-Hant' };

/**
 * The language of a name as a BCP 47 tag, by its script, so that a browser takes the right glyphs: Han
 * characters alone are Japanese in Japan, traditional Chinese in Taiwan, Hong Kong and Macau, else simplified. Null for
 * a name in Latin or another script, whose language the script does not tell.
 */
export function languageOfName(name: string, country: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (!/\p{Script=Han}/u.test(name)) return null;
  return country === 'JP' ? 'ja' : (chineseWriting[country] ?? 'zh-Hans');
}
