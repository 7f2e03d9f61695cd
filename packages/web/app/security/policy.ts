import { createContext } from 'react-router';

/** The nonce of this response; the only key to running a script. */
export const nonceContext = createContext<string>('');

/** Set by the desk's layout: its component library positions things by style attributes. */
export const inlineStylesContext = createContext<boolean>(false);

interface PolicyInput {
  nonce: string;
  inlineStyles: boolean;
  secure: boolean;
}

/** The Content-Security-Policy header: nothing is allowed but what is named here, and nothing from elsewhere. */
export function contentSecurityPolicy({ nonce, inlineStyles, secure }: PolicyInput): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr ${inlineStyles ? "'unsafe-inline'" : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
