import { stdnum } from 'stdnum';
import { isLei } from './lei.ts';
import { isUscc } from './uscc.ts';

export const identifierSchemes = ['kvk', 'lei', 'jp-corporate-number', 'cn-uscc', 'duns'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

export interface SchemeRule {
  scheme: IdentifierScheme;
  /** What the number looks like, without spaces, dashes and prefix. */
  form: RegExp;
  /** What people put before it; with its prefix a number is known whatever the country. */
  prefix: RegExp;
  /** The one country whose organisations have such numbers; null for all. */
  country: string | null;
  /** True where many registers have numbers of this form: it is known only by its prefix, or when it is said. */
  onlySaid?: true;
  isRight: (value: string) => boolean;
}

/** The schemes in the order in which a number is held against them; their forms differ in length. */
export const schemeRules: readonly SchemeRule[] = [
  {
    // The number of the Dutch trade register has no check digit (the eleven test is for bank accounts and the
    // citizen service number): eight digits is all that can be said (Handelsregisterbesluit 2008; KVK).
    scheme: 'kvk',
    form: /^\d{8}$/,
    prefix: /^(KVKNUMMER|KVKNR|KVKNO|KVK|COC)/,
    country: 'NL',
    isRight: () => true,
  },
  {
    // 法人番号: 13 digits, the first a check digit (Act on the Use of Numbers to Identify a Specific Individual,
    // article 39; Ministry of Finance order on the designation of corporate numbers). T before it makes it the
    // number on a qualified invoice.
    scheme: 'jp-corporate-number',
    form: /^\d{13}$/,
    prefix: /^(法人番号|登録番号|T(?=\d{13}$))/,
    country: 'JP',
    isRight: (value) => stdnum.JP?.cn?.validate(value).isValid === true,
  },
  {
    scheme: 'cn-uscc',
    form: /^[0-9A-Z]{18}$/,
    prefix: /^(统一社会信用代码|統一社會信用代碼|USCC|USCI)/,
    country: 'CN',
    isRight: isUscc,
  },
  {
    scheme: 'lei',
    form: /^[0-9A-Z]{18}\d{2}$/,
    prefix: /^(LEICODE|LEI)(?=.{20}$)/,
    country: null,
    isRight: isLei,
  },
  {
    // Data Universal Numbering System: nine digits for a place of business in any country. Its last digit was a
    // check digit (modulus 10) until Dun & Bradstreet gave that up in December 2006: nine digits is all that can
    // be said. A French SIREN or a Norwegian number has nine digits as well.
    scheme: 'duns',
    form: /^\d{9}$/,
    prefix: /^(DUNSNUMBER|DUNSNUMMER|DUNSNR|DUNSNO|DUNS)/,
    country: null,
    onlySaid: true,
    isRight: () => true,
  },
];
