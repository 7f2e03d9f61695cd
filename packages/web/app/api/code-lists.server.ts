import type { Locale } from '../i18n/locales.ts';
import { apiFor, dataOf } from './client.server.ts';

const freshMs = 5 * 60_000;

/** Keeps what the API gave for five minutes, and longer while the API does not answer. */
function kept<T, K extends string>(ask: (request: Request, key: K) => Promise<T>) {
  const known = new Map<K, { given: T; at: number }>();
  return async (request: Request, key: K): Promise<T> => {
    const before = known.get(key);
    if (before && Date.now() - before.at < freshMs) return before.given;
    try {
      const given = await ask(request, key);
      known.set(key, { given, at: Date.now() });
      return given;
    } catch (problem) {
      if (!before) throw problem;
      return before.given;
    }
  };
}

const codeLists = kept((request, _all: 'all') => dataOf(apiFor(request).GET('/v1/code-lists')));

/** The code lists: which answers can be chosen. */
export const findCodeLists = (request: Request) => codeLists(request, 'all');

/** The words of the codes in a language. */
export const findCodeLabels = kept((request, locale: Locale) =>
  dataOf(apiFor(request).GET('/v1/code-labels/{locale}', { params: { path: { locale } } })),
);
