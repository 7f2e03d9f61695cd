/// <reference path="./opencc-dictionaries.d.ts" />
import jpShinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

/**
 * Variant characters of Japanese names that neither NFKC nor OpenCC's tables bring together, each before the
 * form it is compared as. A choice out of 誤字俗字・正字一覧表 (Ministry of Justice, Civil Affairs Bureau, circular
 * 民二第7007号 of 16 November 1994), the list by which family registers replace one by the other, with the
 * forms of Taiwan's and Korea's standards that differ in a stroke.
 */
const variants =
  '髙高 﨑崎 嵜崎 濵濱 邉邊 𠮷吉 嶋島 嶌島 桒桑 冨富 渕淵 栁柳 𣘺橋 槗橋 圡土 埜野 杤栃 篭籠 鴬鶯 舖鋪 舗鋪 栢柏 ' +
  '衞衛 靑青 淸清 飮飲 戶户 戸户 緖緒 敎教 硏研 郞郎 鍊煉 錬煉 裵裴 辨弁 煕熙 凞熙 昻昂 羗羌 峯峰 床牀 麵麪';

let forms: ReadonlyMap<string, string> | null = null;

/**
 * Text with every Han character in one form for comparing: old and new Japanese forms and traditional Chinese
 * as simplified Chinese writes them (會社, 会社; 廣, 広, 广). Character by character, by OpenCC's tables: the same
 * text always gives the same answer. Not for showing to anyone.
 */
export function foldHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  forms ??= readForms();
  const known = forms;
  return text.replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character);
}

/** The three tables as one step: variant to old form, Japanese to traditional, traditional to simplified. */
function readForms(): ReadonlyMap<string, string> {
  const toOld = new Map(variants.split(' ').map((pair) => [...pair] as [string, string]));
  const toTraditional = readTable(jpShinjitai);
  const toSimplified = readTable(traditional);
  const read = new Map<string, string>();
  for (const character of [...toOld.keys(), ...toTraditional.keys(), ...toSimplified.keys()]) {
    const old = toOld.get(character) ?? character;
    const full = toTraditional.get(old) ?? old;
    const afterwards = toOld.get(full) ?? full;
    read.set(character, toSimplified.get(afterwards) ?? afterwards);
  }
  return read;
}

function readTable(table: string): Map<string, string> {
  return new Map(table.split('|').map((line) => line.split(' ') as [string, string]));
}
