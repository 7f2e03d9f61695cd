import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import styles from './organisations.module.css';

interface Found {
  found: { id: string; name: string; nameLanguage: string | null; latinName: string | null }[];
}

/** Under the field of a new organisation's name: those that bear it already, so that none is added twice. */
export function KnownNamesakes() {
  const t = useTranslations('organisations.create');
  const place = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  useEffect(() => {
    const field = place.current?.closest('form')?.querySelector<HTMLInputElement>('[name="name"]');
    const read = () => setName(field?.value.trim() ?? '');
    field?.addEventListener('input', read);
    return () => field?.removeEventListener('input', read);
  }, []);
  const question =
    name.length > 1 ? { path: `/desk/organisations/namesakes?${new URLSearchParams({ q: name })}` } : null;
  const found = useAnswer<Found>(question).answer?.found ?? [];
  return (
    <div ref={place} aria-live="polite">
      {found.length > 0 && (
        <p className={styles.namesakes}>
          {t('known')}{' '}
          {found.map((organisation, index) => (
            <span key={organisation.id}>
              {index > 0 && ' · '}
              <Link to={`/desk/organisations/${organisation.id}`}>
                <Name
                  name={organisation.name}
                  lang={organisation.nameLanguage}
                  latin={organisation.latinName}
                />
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
