import type { UIMatch } from 'react-router';

/** What a route may say of its page by `export const handle`. */
export interface PageHandle {
  /**
   * True on the desk's layout: the page runs in the browser. Without it a page carries no script at all, so
   * that none can slip onto a public page by forgetting something.
   */
  hydrate?: boolean;
  /** The page's language, from the route's loader data, where it does not stand in the path. */
  lang?: (loaderData: unknown) => string | undefined;
}

export const handlesOf = (matches: UIMatch[]): PageHandle[] =>
  matches.map((match) => (match.handle ?? {}) as PageHandle);

/** The language that the innermost route with an opinion gives the page. */
export const languageOf = (matches: UIMatch[]): string | undefined =>
  matches
    .map((match) => ((match.handle ?? {}) as PageHandle).lang?.(match.loaderData))
    .findLast((lang) => lang !== undefined);
