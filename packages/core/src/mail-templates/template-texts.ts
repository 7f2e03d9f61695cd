import type { CreateMailTemplate } from './mail-templates.ts';
import { englishTexts } from './template-texts.en.ts';
import { japaneseTexts } from './template-texts.ja.ts';
import { dutchTexts } from './template-texts.nl.ts';
import { chineseTexts } from './template-texts.zh.ts';

/** The texts Kavel comes with, of each language its own words. */
export const templateKeys = [
  'first-answer',
  'ask-more-information',
  'invitation-to-talk',
  'follow-up-after-call',
  'follow-up-checking-in',
  'follow-up-plots',
] as const;
export type TemplateKey = (typeof templateKeys)[number];

export type TemplateTexts = Record<TemplateKey, { name: string; subject: string; text: string }>;

const texts = { en: englishTexts, nl: dutchTexts, ja: japaneseTexts, zh: chineseTexts } as const;
const languages = ['en', 'nl', 'ja', 'zh'] as const;

/** The same as rows for the database. */
export const seedTemplates: readonly CreateMailTemplate[] = templateKeys.flatMap((key) =>
  languages.map((language) => ({
    key,
    purpose: key.startsWith('follow-up') ? ('follow-up' as const) : ('answer' as const),
    language,
    ...texts[language][key],
  })),
);
