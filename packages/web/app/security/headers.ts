import type { MiddlewareFunction } from 'react-router';
import { contentSecurityPolicy, inlineStylesContext, nonceContext } from './policy.ts';

/** Gives every answer a fresh nonce and the headers that keep pages from being read, framed or scripted. */
export const securityHeaders: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  context.set(nonceContext, nonce);
  const response = await next();
  const secure = new URL(request.url).protocol === 'https:';
  const { headers } = response;
  // Vite's development server injects scripts of its own, without a nonce.
  if (!import.meta.env.DEV) {
    const inlineStyles = context.get(inlineStylesContext);
    headers.set('Content-Security-Policy', contentSecurityPolicy({ nonce, inlineStyles, secure }));
  }
  // Not "no-referrer": browsers then send "Origin: null" with a post, which the cross-origin check refuses.
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
  return response;
};
