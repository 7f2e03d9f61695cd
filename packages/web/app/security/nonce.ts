import { createContext, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/**
 * The nonce of this page, for script and style elements. In the browser it is read by its property: the
 * attribute is hidden from scripts as soon as the element is in the document.
 */
export function useNonce(): string | undefined {
  const fromServer = useContext(NonceContext);
  if (typeof document === 'undefined') return fromServer;
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}
