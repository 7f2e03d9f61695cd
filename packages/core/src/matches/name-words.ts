/**
 * Words that say little of who a company is, compared folded. They are weighed, not dropped: by the word alone
 * Sakura Foods is not Sakura Logistics, and Sony Group is not surely Sony.
 */

/** Honorary and empty words: a name with them and without them is the same name. */
export const emptyWords = words(
  'the royal koninklijke koninklijk de het le la les l and en und et of van der von',
);

/** Words for the whole of a group: with one, the parent; without, perhaps its daughter. */
export const groupWords = words(
  'group groups groupe groep gruppe gruppen grupo gruppo holding holdings jituan konggu international global worldwide',
);

/** Countries and regions as companies write them: a daughter's name ends so. */
export const placeWords = words(`
  japan nippon china taiwan korea asia pacific apac emea europe european europa eu usa us uk america americas north south east
  west benelux nederland netherlands holland belgium belgie deutschland germany france italia italy espana spain india singapore
  hongkong hong kong thailand vietnam malaysia indonesia australia canada mexico brasil brazil iberia nordic nordics amsterdam
  rotterdam utrecht almere eindhoven shanghai beijing shenzhen tokyo osaka london paris berlin
`);

/** What companies do, in the words that stand in many names. */
const tradeWords = words(`
  logistics logistiek logistik logistique transport transports express foods food electric electronics electronic motor motors
  energy energie chemical chemicals pharma pharmaceutical pharmaceuticals medical health healthcare systems system technology
  technologies tech solutions services service trading trade handel steel construction bouw engineering industries industry
  industrial manufacturing machinery materials products semiconductor semiconductors software digital data capital finance
  bank insurance consulting foundation university universiteit gemeente provincie hogeschool verpakkingen installatie
  maschinenbau parcel air national general american united first green smart new kogyo seiki denki shoji shokuhin unyu jidosha keji
`);

/** Whether a Latin word says little of who a company is: what it does, where it is, that it is a group. */
export function isWeakWord(word: string): boolean {
  return groupWords.has(word) || placeWords.has(word) || tradeWords.has(word);
}

/** Endings and beginnings of East Asian names that mean the whole group, after {@link foldHan}. */
export const eastAsianGroupWords = [
  '集团控股',
  '控股集团',
  '集团',
  '控股',
  'ホールディングス',
  'グループ',
  '홀딩스',
  '그룹',
  '지주',
];

/** Provinces and large cities that stand before the name of a Chinese company, after {@link foldHan}. */
export const chinesePlaces = words(`
  北京 上海 天津 重庆 深圳 广州 杭州 南京 苏州 无锡 宁波 武汉 成都 西安 青岛 大连 厦门 济南 长沙 合肥 郑州 沈阳 东莞 佛山 福州 珠海 中山 温州 常州
  浙江 江苏 广东 山东 福建 湖南 湖北 河南 河北 四川 安徽 江西 辽宁 陕西 台湾 香港 中国
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
