import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Name } from '../desk/ui/name.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { useDesk } from '../desk/use-desk.ts';
import { BandWord, MatchReasons } from '../matches/match-words.tsx';
import { type IdentifierRow, rowsIn } from './organisation-rows.ts';
import styles from './organisations.module.css';

interface Found {
  found: components['schemas']['OrganisationMatch'][];
}

/** Beside the fields of a new organisation: those that it may be already, and why, so that none is added twice. */
export function KnownNamesakes() {
  const t = useTranslations('organisations.create');
  const { countries } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const facts = useTypedFacts(place);
  const question = facts === '' ? null : { path: `/desk/organisations/namesakes?${facts}` };
  const found = useAnswer<Found>(question).answer?.found ?? [];
  return (
    <div ref={place}>
      <p className={styles.namesakesTold} role="status">
        {found.length > 0 && t('knownCount', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className={styles.namesakes} aria-label={t('known')}>
          {found.map(({ organisation, band, reasons }) => (
            <li key={organisation.id} className={styles.namesake}>
              <Link to={`/desk/organisations/${organisation.id}`} target="_blank" rel="noreferrer">
                <Name
                  name={organisation.name}
                  lang={organisation.nameLanguage}
                  latin={organisation.latinName}
                />
              </Link>{' '}
              <span className={styles.namesakeCountry}>{countries[organisation.country]}</span>
              <div className={styles.namesakeWhy}>
                <BandWord band={band} /> <MatchReasons reasons={reasons} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What of the form around this tells who the organisation is, as a query; as it is while a word is being composed. */
function useTypedFacts(place: React.RefObject<HTMLElement | null>): string {
  const [facts, setFacts] = useState('');
  useEffect(() => {
    const form = place.current?.closest('form');
    const read = (event: Event) => {
      // What an input method shows while it composes is not yet a word; its end brings a composition event.
      if (form && !(event instanceof InputEvent && event.isComposing)) setFacts(factsIn(new FormData(form)));
    };
    for (const kind of ['input', 'change', 'compositionend']) form?.addEventListener(kind, read);
    return () => {
      for (const kind of ['input', 'change', 'compositionend']) form?.removeEventListener(kind, read);
    };
  }, [place]);
  return facts;
}

function factsIn(form: FormData): string {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  // There may be several numbers; the first tells enough.
  const number = rowsIn<IdentifierRow>(form.getAll('identifiers')).find(({ value }) => value);
  const facts = { name: text('name'), latinName: text('latinName'), website: text('website') };
  const told = Object.entries({ ...facts, identifier: number?.value ?? '' }).filter(
    ([, value]) => value.length > 1,
  );
  if (told.length === 0) return '';
  const country = text('country');
  return new URLSearchParams([...told, ...(country ? [['country', country]] : [])]).toString();
}
