import type { Pages } from '../pages.server.ts';

/** How many there are, as far as is known: "50+" where the list goes on. */
export const countOf = ({ items, more, isCapped }: Pages<unknown>): string =>
  `${items.length}${more !== null || isCapped ? '+' : ''}`;
