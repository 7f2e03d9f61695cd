import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf, Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { nameOf } from '../establishments/establishment-name.ts';

/** Who stands on a plot. */
export function PlotEstablishments({
  establishments,
}: Pick<components['schemas']['Plot'], 'establishments'>) {
  const t = useTranslations('plots');
  return (
    <Section title={t('section.establishments')}>
      {establishments.length === 0 && <p className={lines.empty}>{t('establishments.empty')}</p>}
      <ul className={lines.lines}>
        {establishments.map(({ id, closedOn, organisation, ...place }) => (
          <li key={id} className={lines.line}>
            <span className={lines.name}>
              <Link to={`/desk/establishments/${id}`}>
                <Name
                  name={organisation.name}
                  lang={organisation.nameLanguage}
                  latin={organisation.latinName}
                />
              </Link>{' '}
              <span className={lines.muted} lang={langOf(nameOf(place))}>
                {nameOf(place)}
              </span>
            </span>
            {closedOn && <StatusWord>{t('establishments.closed')}</StatusWord>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
