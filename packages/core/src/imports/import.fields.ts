import { foldForComparing } from '../names/index.ts';
import type { ImportNoun } from './import.codes.ts';

/**
 * The fields that a column can fill, and what such columns are called in English, Dutch, Japanese and Chinese, by
 * Kavel's own exports and by others.
 */
const organisation = {
  name: 'name|company|company name|organisation|organization|account name|naam|bedrijf|bedrijfsnaam|organisatie|handelsnaam|会社名|企業名|法人名|商号|名称|公司|公司名称|企业名称|单位名称|公司名稱|企業名稱|名稱',
  latinName:
    'latin name|name in latin script|english name|romanised name|naam in latijns schrift|engelse naam|英語名|英文社名|ローマ字|英文名|英文名称|公司英文名|英文名稱',
  kinds: 'kinds|kind|type|soort|soorten|種別|区分|种类|类型|類型',
  country:
    'country|country or region|country code|nation|land|landcode|国|国名|国コード|国家|国别|国家或地区|國家',
  website:
    'website|web|url|web site|homepage|domain|site|ウェブサイト|ホームページ|サイト|网站|网址|網站|網址|官网',
  identifier:
    'identifier|identifiers|registration number|register number|kvk|kvk number|kvk nummer|kvknummer|coc|lei|lei code|duns|d u n s|nummer|nummers|registernummer|法人番号|登録番号|统一社会信用代码|統一社會信用代碼|信用代码|注册号',
  sector: 'sector|industry|nace|sbi|branche|業種|産業|行业|产业|行業',
  clusters: 'clusters|cluster|thema|themas|クラスター|产业集群|集群',
  municipality: 'municipality|gemeente|自治体|市町村|市政府|所属市',
  accountManager:
    'account manager|owner|relation manager|accountmanager|relatiebeheerder|eigenaar|担当者|営業担当|客户经理|負責人|负责人',
} as const;

const contact = {
  name: 'name|full name|contact|contact name|person|naam|volledige naam|contactpersoon|氏名|名前|お名前|担当者名|姓名|联系人|联系人姓名|聯絡人',
  nameReading:
    'reading|name reading|latin name|romaji|uitspraak|lezing|フリガナ|ふりがな|カナ|よみ|読み|拼音|英文名',
  jobTitle: 'job title|title|role|position|function|functie|functietitel|rol|役職|肩書|職位|职位|职务|職務',
  email:
    'email|e mail|e mail address|email address|mail|mailadres|e mailadres|emailadres|メール|メールアドレス|eメール|邮箱|电子邮件|电子邮箱|電子郵件|電郵',
  telephone:
    'telephone|phone|phone number|mobile|tel|telefoon|telefoonnummer|mobiel|電話|電話番号|携帯|携帯電話|电话|手机|联系电话|電話號碼',
  language: 'language|language of mails|taal|taal van mails|言語|语言|語言',
  country: 'country|country or region|country code|land|landcode|国|国名|国家|国别|國家',
  timeZone: 'time zone|timezone|tijdzone|タイムゾーン|时区|時區',
  consent: 'consent|opt in|permission|toestemming|同意|同意状況|同意情况',
  consentOn: 'consent on|consent date|opt in date|toestemming op|datum toestemming|同意日|同意日期',
  consentSource: 'consent source|source of consent|bron van toestemming|同意の取得元|同意来源',
  leftOn: 'left on|left|end date|vertrokken op|uit dienst|退職日|離任日|离职日期',
  organisationName:
    'organisation|organization|company|company name|account|account name|employer|organisatie|bedrijf|bedrijfsnaam|werkgever|会社名|会社|所属|企業名|勤務先|公司|公司名称|单位|企业名称|公司名稱',
  organisationIdentifier:
    'organisation identifier|company number|organisation number|kvk|kvk nummer|lei|nummer van de organisatie|法人番号|统一社会信用代码',
  organisationWebsite:
    'organisation website|website|company website|website van de organisatie|domain|ウェブサイト|ホームページ|网站|网址',
  organisationCountry: 'organisation country|company country|land van de organisatie|会社の国|公司国家',
} as const;

export type OrganisationField = keyof typeof organisation;
export type ContactField = keyof typeof contact;
export type ImportField = OrganisationField | ContactField;

const headersOf: Record<ImportNoun, Partial<Record<ImportField, string>>> = {
  organisations: organisation,
  contacts: contact,
};

/** Every field of both nouns. */
export const importFields = [
  ...new Set([...Object.keys(organisation), ...Object.keys(contact)]),
] as ImportField[];

/** The fields that records of a noun have, in the order of a form. */
export function fieldsOf(noun: ImportNoun): ImportField[] {
  return Object.keys(headersOf[noun]) as ImportField[];
}

/** Whether a field holds a day: then the order of day and month is asked. */
export function isDateField(field: ImportField): boolean {
  return field === 'consentOn' || field === 'leftOn';
}

/** For each column the field that its name most probably means, each field once; null where nothing is like it. */
export function guessMapping(noun: ImportNoun, columns: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return columns.map((column) => {
    const words = asWords(column);
    const field = fieldsOf(noun).find(
      (each) => !taken.has(each) && headersOf[noun][each]?.split('|').some((word) => asWords(word) === words),
    );
    if (field === undefined || words === '') return null;
    taken.add(field);
    return field;
  });
}

/** The names of columns in the shape in which two spellings of one are equal. */
export function asWords(column: string): string {
  return foldForComparing(column)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
