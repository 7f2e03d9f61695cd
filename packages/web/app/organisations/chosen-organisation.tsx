import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import type { ChosenOrganisation as Choice } from './choose-organisation.server.ts';

/** Of which organisation a new record is, within its form. */
export function ChosenOrganisation({ organisation }: { organisation: NonNullable<Choice['organisation']> }) {
  const t = useTranslations('organisations.choose');
  const { id, name, nameLanguage, latinName } = organisation;
  return (
    <div>
      <input type="hidden" name="organisationId" value={id} />
      <strong>
        <Name name={name} lang={nameLanguage} latin={latinName} />
      </strong>{' '}
      <Link to="?">{t('another')}</Link>
    </div>
  );
}
