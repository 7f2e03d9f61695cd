import { asWords, foldForComparing } from './fold.ts';

/** A legal form as it stands in names. */
export interface LegalForm {
  /** As it is written, e.g. `Co., Ltd.`. */
  written: string;
  /** As it is compared: folded, without points. */
  folded: string;
  /** Where bodies of this form are founded (ISO 3166-1 alpha-2); empty where many countries have it. */
  country: string | null;
  /** Of what kind the body is, where the form alone tells it: Co., Ltd. does not. */
  kind: LegalKind | null;
}

/** Shares that anyone may hold, shares in few hands, members without shares, or no company at all. */
export type LegalKind = keyof typeof kinds;

/**
 * Forms by country, parted by `|`; where a name has them and how they may be shortened is law of the country.
 * The choice follows ISO 20275 (entity legal forms, GLEIF's list) for the countries that invest in the region.
 */
const eastAsian: Readonly<Record<string, string>> = {
  // 会社法 (Act 86 of 2005) art. 6(2); 整備法 (Act 87 of 2005) art. 3 for 有限会社; 一般法人法 art. 5; 有限責任事業組合法 art. 9
  JP:
    '株式会社|株式會社|有限会社|有限會社|特例有限会社|合同会社|合名会社|合資会社|相互会社|有限責任事業組合|' +
    '一般社団法人|公益社団法人|一般財団法人|公益財団法人|独立行政法人|国立研究開発法人|(株)|(有)|(合)|(同)',
  // 公司法 (Company Law 2023) art. 7
  CN: '股份有限公司|有限责任公司|有限公司',
  // 公司法 (Company Act) art. 2
  TW: '股份有限公司|有限責任公司|兩合公司|無限公司',
  // 상법 (Commercial Act) art. 19 and 170
  KR: '주식회사|유한회사|유한책임회사|합자회사|합명회사|(주)|(유)|(합)',
};

const latin: Readonly<Record<string, string>> = {
  // the same bodies in Latin script: 商業登記規則 art. 50, and the romanisations in use
  JP: 'Kabushiki Kaisha|Kabushiki Gaisha|Kabushikigaisha|Godo Kaisha|Yugen Kaisha|K.K.|G.K.|Y.K.',
  CN: 'Gufen Youxian Gongsi|Youxian Zeren Gongsi|Youxian Gongsi',
  KR: 'Jusik Hoesa|Chusik Hoesa',
  // Burgerlijk Wetboek 2:66(2), 2:177(2), 2:53a, 2:285; Wetboek van Koophandel 16 and 19
  NL: 'Besloten Vennootschap|Naamloze Vennootschap|B.V.|N.V.|V.O.F.|C.V.|U.A.|W.A.|Coöperatie U.A.',
  BE: 'B.V.B.A.|S.P.R.L.|C.V.B.A.',
  // Companies Act 2006 ss. 58, 59; Limited Liability Partnerships Act 2000 sch. par. 2
  GB: 'Public Limited Company|P.L.C.|Limited|Ltd.|L.L.P.|C.I.C.',
  // Delaware Code title 8 § 102(a)(1) and title 6 § 18-102
  US: 'Incorporated|Corporation|Company|Inc.|Corp.|Co.|L.L.C.|L.P.|and Company|& Co.',
  // GmbHG § 4; AktG § 4, § 279; HGB § 19; SE-Ausführungsgesetz
  DE:
    'GmbH & Co. KGaA|GmbH & Co. KG|GmbH & Co. OHG|AG & Co. KGaA|AG & Co. KG|SE & Co. KGaA|SE & Co. KG|SE Co. KG|GmbH Co. KG|' +
    'AG Co. KG|Gesellschaft mit beschränkter Haftung|Aktiengesellschaft|Kommanditgesellschaft|GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|UG|e.V.|e.K.',
  // Code de commerce L210-2, L223-1, L225-1, L226-1, L227-1
  FR: 'Société Anonyme|Société par Actions Simplifiée|S.A.|S.A.S.|S.A.S.U.|S.A.R.L.|E.U.R.L.|S.C.A.|S.N.C.',
  SG: 'Private Limited|Pte. Ltd.|Pte.',
  MY: 'Sendirian Berhad|Sdn. Bhd.|Bhd.',
  IN: 'Pvt. Ltd.|Private Ltd.',
  AU: 'Pty. Ltd.|Pty.',
  ID: 'Tbk|P.T.',
  // Regulation (EC) 2157/2001 art. 11
  EU: 'S.E.',
  IT: 'S.p.A.|S.r.l.',
  ES: 'S.L.|S.L.U.',
  PT: 'Lda.',
  MX: 'S.A. de C.V.',
  SE: 'A.B.|Aktiebolag',
  NO: 'A.S.A.|A.S.',
  DK: 'ApS|A/S',
  FI: 'Oyj|Oy',
  PL: 'Sp. z o.o.',
  HU: 'Zrt.|Kft.',
  CZ: 's.r.o.',
  SI: 'd.o.o.',
  // written by bodies of Japan, China, Taiwan and Korea alike in English
  '': 'Company Limited|Co., Limited|Co., Ltd.|Coltd|B V|N V|A S',
};

/** By the laws named above: the two of one country are never one body, though one may become the other. */
const kinds = {
  public:
    '株式会社|株式會社|(株)|Kabushiki Kaisha|Kabushiki Gaisha|Kabushikigaisha|K.K.|股份有限公司|Gufen Youxian Gongsi|주식회사|(주)|' +
    'Naamloze Vennootschap|N.V.|N V|Public Limited Company|P.L.C.|Aktiengesellschaft|AG|Société Anonyme|S.A.|S.p.A.',
  private:
    '有限会社|有限會社|(有)|Yugen Kaisha|Y.K.|有限公司|有限责任公司|有限責任公司|Youxian Gongsi|Youxian Zeren Gongsi|유한회사|(유)|' +
    'Besloten Vennootschap|B.V.|B V|B.V.B.A.|Gesellschaft mit beschränkter Haftung|GmbH|S.A.R.L.|S.r.l.',
  members: '合同会社|(同)|Godo Kaisha|G.K.|L.L.C.',
  foundation: '一般社団法人|公益社団法人|一般財団法人|公益財団法人|Stichting',
} as const;

/** Forms in Latin script that stand before the name. */
const leading = 'Kabushiki Kaisha|Stichting|Coöperatieve|Coöperatie|P.T.|K.K.|Société Anonyme';

const kindOf: ReadonlyMap<string, LegalKind> = new Map(
  Object.entries(kinds).flatMap(([kind, forms]) =>
    forms.split('|').map((written) => [written, kind as LegalKind] as const),
  ),
);

/** Chinese, Japanese and Korean forms: before or after the name, without a space. Longest first. */
export const eastAsianForms: readonly LegalForm[] = Object.entries(eastAsian).flatMap(read).sort(byLength);

/** Forms in Latin script at the end of a name, longest first: `co ltd` before `ltd`. */
export const latinForms: readonly LegalForm[] = Object.entries(latin).flatMap(read).sort(byLength);

/** Forms in Latin script at the beginning of a name. */
export const leadingLatinForms: readonly LegalForm[] = read(['', leading]).sort(byLength);

function read([country, forms]: [string, string]): LegalForm[] {
  return forms.split('|').map((written) => {
    const folded = foldForComparing(written);
    const isLatin = /\p{Script=Latin}/u.test(folded);
    return {
      written,
      folded: isLatin ? asWords(folded) : folded,
      country: country || null,
      kind: kindOf.get(written) ?? null,
    };
  });
}

function byLength(one: LegalForm, other: LegalForm): number {
  return other.folded.length - one.folded.length;
}
