import { domainToASCII } from 'node:url';
import { pageHosts, secondLevels, webmailDomains } from './shared-domains.ts';
import { foldWidth } from './tidy-text.ts';

/** The registrable domain of an e-mail address, in lower case ASCII (IDNA); null when there is none. */
export function emailDomain(email: string): string | null {
  const address = foldWidth(email);
  const at = address.lastIndexOf('@');
  return at < 1 ? null : registrableDomain(address.slice(at + 1));
}

/** The registrable domain of a website as people type it, with or without scheme, www, port and path; null when there is none. */
export function websiteDomain(website: string): string | null {
  const host = foldWidth(website)
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '');
  return registrableDomain(host);
}

/**
 * The domain by which a company can be known again, from its e-mail address or website; null for domains that
 * strangers share: public webmail (gmail.com, qq.com, yahoo.co.jp) and, as a website, hosts of other people's pages.
 */
export function companyDomain(emailOrWebsite: string): string | null {
  const given = foldWidth(emailOrWebsite);
  const isEmail = given.includes('@') && !given.includes('/');
  const domain = isEmail ? emailDomain(given) : websiteDomain(given);
  if (domain === null || isWebmailDomain(domain)) return null;
  return !isEmail && pageHosts.has(domain) ? null : domain;
}

/** Whether this registrable domain is public webmail or an internet provider's. */
export function isWebmailDomain(domain: string): boolean {
  return webmailDomains.has(domain);
}

/**
 * One label and its public suffix. Where a country registers under a second level (co.jp, com.cn), that level
 * belongs to the suffix; a short list of them stands in for the Public Suffix List.
 */
function registrableDomain(host: string): string | null {
  const ascii = domainToASCII(host.replace(/\.$/, '').toLowerCase());
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)))
    return null;
  const [topLevel = '', secondLevel = ''] = labels.toReversed();
  if (/^\d+$/.test(topLevel)) return null;
  const suffixLabels = secondLevels[topLevel]?.has(secondLevel) ? 2 : 1;
  return labels.length > suffixLabels ? labels.slice(-suffixLabels - 1).join('.') : null;
}
