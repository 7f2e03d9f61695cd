export const listed = ['open', 'possible', 'dismissed'] as const;
export type Listed = (typeof listed)[number];

/** Which duplicates an address asks for; those to judge unless it says otherwise. */
export function listedIn(request: Request): Listed {
  const asked = new URL(request.url).searchParams.get('show');
  return listed.find((one) => one === asked) ?? 'open';
}
