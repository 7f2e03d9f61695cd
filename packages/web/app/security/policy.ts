import { createContext } from 'react-router';

/** The nonce of this response; the only key to running a script. */
export const nonceContext = createContext<string>('');

/** Which side of Kavel a page belongs to. The desk's layout sets it; everything else is public. */
export const sideContext = createContext<'public' | 'desk'>('public');

interface PolicyInput {
  nonce: string;
  side: 'public' | 'desk';
  secure: boolean;
}

/**
 * The Content-Security-Policy header: nothing is allowed but what is named here, and nothing from elsewhere.
 * Public pages run no script at all. The desk's component library positions things by style attributes.
 */
export function contentSecurityPolicy({ nonce, side, secure }: PolicyInput): string {
  const desk = side === 'desk';
  return [
    "default-src 'none'",
    `script-src ${desk ? `'nonce-${nonce}'` : "'none'"}`,
    `style-src 'self'${desk ? ` 'nonce-${nonce}'` : ''}`,
    `style-src-attr ${desk ? "'unsafe-inline'" : "'none'"}`,
    "img-src 'self' data:",
    ...(desk ? ["font-src 'self'", "connect-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
