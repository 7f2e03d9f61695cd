import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';

type Match = Pick<components['schemas']['OrganisationMatch'], 'band' | 'reasons'>;

const tones = { same: 'done', likely: 'active', possible: 'quiet' } as const;

/** How sure it is that two are one. */
export function BandWord({ band }: Pick<Match, 'band'>) {
  const t = useTranslations('matches.band');
  return <StatusWord tone={tones[band]}>{t(band)}</StatusWord>;
}

/** Why two may be one, in words, the weightiest first; what speaks against it last. */
export function MatchReasons({ reasons }: Pick<Match, 'reasons'>) {
  const t = useTranslations('matches.reason');
  const { countries } = useDesk();
  return reasons.map(({ code, params }) => t(code, inWords(code, params, countries))).join(' · ');
}

type Reason = Match['reasons'][number];

function inWords(code: Reason['code'], params: Reason['params'], countries: Record<string, string>) {
  if (code !== 'other-country') return params;
  return Object.fromEntries(
    Object.entries(params).map(([which, country]) => [which, countries[country] ?? country]),
  );
}
