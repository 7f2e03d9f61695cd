import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** From an organisation to its merge with another that no list proposed. */
export function MergeLink({ id }: { id: string }) {
  const t = useTranslations('organisationMerges');
  return (
    <Button component={Link} to={`/desk/organisations/${id}/merge`} variant="subtle">
      {t('link')}
    </Button>
  );
}
