const cookie = 'kavel.leads';
const aYear = 365 * 24 * 60 * 60 * 1000;

export type LeadView = 'list' | 'board';

/** Remembers how somebody looks at leads where the browser lets scripts keep cookies. */
export function keepView(view: LeadView): void {
  window.cookieStore?.set({
    name: cookie,
    value: view,
    path: '/',
    expires: Date.now() + aYear,
    sameSite: 'lax',
  });
}

/**
 * Whether whoever asks for the leads, without anything that narrows them, is to see the board. A switch to the list
 * says so in its address as well: the cookie may come late.
 */
export function wantsBoard(request: Request): boolean {
  const { searchParams } = new URL(request.url);
  // The router's own, of which parts of the page it asks for.
  searchParams.delete('_routes');
  return searchParams.size === 0 && (request.headers.get('cookie') ?? '').includes(`${cookie}=board`);
}
