export { companyDomain, emailDomain, isWebmailDomain, websiteDomain } from './domain.ts';
export { foldForComparing } from './fold.ts';
export { foldHan } from './han-forms.ts';
export { normaliseName, withoutLegalForm } from './normalise-name.ts';
export { placeName } from './place-name.ts';
export { plotName } from './plot-name.ts';
export { foldRomaji, pinyinOf, romajiOf } from './readings.ts';
export { spellingsOf } from './spellings.ts';
export { foldWidth, tidyLine, tidyText } from './tidy-text.ts';
