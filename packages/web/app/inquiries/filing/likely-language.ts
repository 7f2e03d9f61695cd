/** Of the languages in which companies are answered, the one that most in this country read. */
const languages: Readonly<Record<string, string>> = {
  BE: 'nl',
  NL: 'nl',
  SR: 'nl',
  JP: 'ja',
  CN: 'zh',
};

export const likelyLanguage = (country: string): string => languages[country] ?? 'en';
