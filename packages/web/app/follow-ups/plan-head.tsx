import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { PlanPage } from './plan.server.ts';

/** What is planned, and for which lead; where there is nobody to write to, the way to add somebody. */
export function PlanHead({ lead, hasContacts }: { lead: PlanPage['lead']; hasContacts: boolean }) {
  const t = useTranslations('followUps.plan');
  const { organisation } = lead;
  const add = (
    <Button component={Link} to={`/desk/contacts/new?organisationId=${organisation.id}`}>
      {t('addContact')}
    </Button>
  );
  return (
    <>
      <PageHead
        name={t('title')}
        above={
          <>
            <Link to={`/desk/leads/${lead.id}`} lang={langOf(lead.title)}>
              {lead.title}
            </Link>
            {' · '}
            <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
          </>
        }
      />
      {!hasContacts && (
        <EmptyState title={t('noContactTitle')} act={add}>
          {t('noContact')}
        </EmptyState>
      )}
    </>
  );
}
