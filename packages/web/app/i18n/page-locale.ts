import { useRouteLoaderData } from 'react-router';
import type { loader } from '../root.tsx';
import type { Locale } from './locales.ts';

/** The language of the page: the one in its address, else the one that suits the visitor's browser best. */
export function usePageLocale(): Locale {
  return useRouteLoaderData<typeof loader>('root')?.locale ?? 'en';
}
