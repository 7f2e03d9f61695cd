import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** From the list of organisations to those that stand there twice. */
export function DuplicatesLink() {
  const t = useTranslations('duplicates');
  return (
    <Button component={Link} to="/desk/organisations/duplicates" variant="default">
      {t('link')}
    </Button>
  );
}
