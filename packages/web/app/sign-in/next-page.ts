/** Where somebody goes after signing in: the page of the desk that he asked for, and never another site. */
export function pathWithin(request: Request): string {
  const next = new URL(request.url).searchParams.get('next') ?? '';
  return /^\/desk(\/|\?|$)/.test(next) && !next.includes('\\') ? next : '/desk';
}
