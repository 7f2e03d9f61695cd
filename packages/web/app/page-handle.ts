import type { UIMatch } from 'react-router';

/** What a route may say of its page by `export const handle`. */
export interface PageHandle {
  /**
   * True on the desk's layout: the page runs in the browser. Without it a page carries no script at all, so
   * that none can slip onto a public page by forgetting something.
   */
  hydrate?: boolean;
  /** The page's language where it does not stand in the path. */
  lang?: string;
}

export const handlesOf = (matches: UIMatch[]): PageHandle[] =>
  matches.map((match) => (match.handle ?? {}) as PageHandle);
