import type { MiddlewareFunction } from 'react-router';
import { contentSecurityPolicy, nonceContext, sideContext } from './policy.ts';

/** Gives every answer a fresh nonce and the headers that keep pages from being read, framed or scripted. */
export const securityHeaders: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  context.set(nonceContext, nonce);
  const response = await next();
  const secure = new URL(request.url).protocol === 'https:';
  const side = context.get(sideContext);
  const { headers } = response;
  // Vite's development server injects scripts of its own, without a nonce.
  // A download has a stricter one already.
  if (!import.meta.env.DEV && !headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', contentSecurityPolicy({ nonce, side, secure }));
  }
  // Not "no-referrer": browsers then send "Origin: null" with a post, which the cross-origin check refuses.
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  if (!headers.has('Cache-Control')) {
    // "no-store" on a public page would make Back to a form with errors ask whether to send it again.
    headers.set('Cache-Control', side === 'desk' ? 'private, no-store' : 'private, no-cache');
  }
  return response;
};
