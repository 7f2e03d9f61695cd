const cookie = 'kavel.rail';
const aYear = 365 * 24 * 60 * 60 * 1000;

/** Whether the rail was left narrow; in a cookie, so that the server draws it that way at once. */
export const isRailNarrow = (cookies: string): boolean => cookies.includes(`${cookie}=narrow`);

/** Remembers the rail's width where the browser lets scripts keep cookies. */
export function keepRail(narrow: boolean): void {
  window.cookieStore?.set({
    name: cookie,
    value: narrow ? 'narrow' : 'wide',
    // Not '/desk': the browser would make '/desk/' of it, which leaves out Today.
    path: '/',
    expires: Date.now() + aYear,
    sameSite: 'lax',
  });
}
