import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { SearchResults } from './found.ts';
import { readSeen } from './recent.ts';
import { useActs } from './use-acts.ts';
import { useHits } from './use-hits.tsx';

/** One line of the palette that can be chosen. */
export interface Choice {
  to: string;
  name: ReactNode;
  /** BCP 47 language of a plain name. */
  lang?: string | undefined;
  detail?: ReactNode;
  word?: ReactNode;
}

export interface Section {
  key: string;
  label: string;
  count?: string;
  choices: Choice[];
}

/**
 * What the palette offers: before anything is typed the records seen lately and where one can go; then what is found,
 * each kind with the way to all of it, and what of the desk is called so.
 */
export function useSections(typed: string, results: SearchResults | null): Section[] {
  const t = useTranslations('search.group');
  const { id } = useDesk().me;
  const groups = useHits(results, typed);
  const acts = useActs(typed);
  const found = groups.map(({ name, label, count, hits, all }) => ({
    key: name,
    label,
    count,
    choices: [...hits, ...(all ? [{ to: all.to, name: all.label }] : [])],
  }));
  const seen = typed === '' ? readSeen(id).map(({ to, name }) => ({ to, name, lang: langOf(name) })) : [];
  return [
    { key: 'recent', label: t('recent'), choices: seen },
    ...found,
    { key: 'acts', label: t('acts'), choices: acts },
  ].filter(({ choices }) => choices.length > 0);
}
