export { companyDomain, emailDomain, isWebmailDomain, websiteDomain } from './domain.ts';
export { foldForComparing, normaliseName } from './normalise-name.ts';
export { foldWidth, tidyLine, tidyText } from './tidy-text.ts';
