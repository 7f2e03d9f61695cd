import { Button } from '@mantine/core';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Name } from '../desk/ui/name.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { BandWord, MatchReasons } from '../matches/match-words.tsx';
import styles from './duplicates.module.css';

type Duplicate = components['schemas']['Duplicate'];
export type Side = Duplicate['organisation'];

/** All acts on pairs are of one fetcher: the last one is the one that can be undone. */
export const dismissalKey = 'duplicate-dismissal';

/** Two organisations that may be one: how sure that is and why, and what can be done about it. */
export function DuplicatePair({ pair }: { pair: Duplicate }) {
  const { organisation, other, band, reasons, dismissedBy } = pair;
  const t = useTranslations('duplicates');
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <SideFacts side={organisation} first />
        <SideFacts side={other} />
      </div>
      <div className={styles.why}>
        <BandWord band={band} />
        <span className={lines.muted}>
          <MatchReasons reasons={reasons} />
          {dismissedBy && ` · ${t('dismissedBy', { name: dismissedBy.name })}`}
        </span>
      </div>
      {useMay('organisations:write') && <Acts pair={pair} />}
    </li>
  );
}

function SideFacts({ side, first = false }: { side: Side; first?: boolean }) {
  const { countries } = useDesk();
  const facts = [countries[side.country], side.websiteDomain, ...side.identifiers.map(({ value }) => value)];
  return (
    <div className={lines.name}>
      <Link to={`/desk/organisations/${side.id}`} {...(first && { 'data-row': true })}>
        <Name name={side.name} lang={side.nameLanguage} latin={side.latinName} />
      </Link>
      <div className={lines.muted}>{facts.filter(Boolean).join(' · ')}</div>
    </div>
  );
}

function Acts({ pair: { organisation, other, dismissedAt } }: { pair: Duplicate }) {
  const t = useTranslations('duplicates');
  const fetcher = useFetcher({ key: dismissalKey });
  const names = { one: organisation.name, other: other.name };
  return (
    <fetcher.Form method="post" className={styles.acts}>
      <input type="hidden" name="id" value={organisation.id} />
      <input type="hidden" name="otherId" value={other.id} />
      {dismissedAt === null ? (
        <>
          <Button
            component={Link}
            to={`/desk/organisations/${organisation.id}/merge?with=${other.id}`}
            variant="default"
            size="xs"
            aria-label={t('mergeThese', names)}
          >
            {t('merge')}
          </Button>
          <Button
            type="submit"
            name="intent"
            value="dismiss"
            variant="default"
            size="xs"
            aria-label={t('twoThese', names)}
          >
            {t('two')}
          </Button>
        </>
      ) : (
        <Button
          type="submit"
          name="intent"
          value="take-back"
          variant="default"
          size="xs"
          aria-label={t('takeBackThese', names)}
        >
          {t('takeBack')}
        </Button>
      )}
    </fetcher.Form>
  );
}
