import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDuration } from '../desk/ui/duration.ts';
import { langOf, Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { LeadWord } from './lead-word.tsx';
import { NextStep } from './next-step.tsx';

type Lead = components['schemas']['Lead'];

/** The head of a lead: what it is about and of whom, where it stands, whose it is and what comes next. */
export function LeadHead({ lead }: { lead: Lead }) {
  const t = useTranslations('leads');
  const { labels } = useDesk();
  const mayPlan = useMay('follow-ups:write') && lead.archivedAt === null;
  const { organisation, municipality, owner, inquiry, minutesSpent } = lead;
  const duration = useDuration();
  return (
    <PageHead
      name={lead.title}
      lang={langOf(lead.title, organisation.nameLanguage?.startsWith('zh') ? 'zh' : 'ja')}
      above={
        <>
          {labels.leadKind[lead.kind]} ·{' '}
          <Link to={`/desk/organisations/${organisation.id}`}>
            <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
          </Link>
        </>
      }
      status={<LeadWord lead={lead} />}
      facts={
        <>
          <Fact label={t('field.ownerId')}>{owner?.name ?? t('nobody')}</Fact>
          {municipality && <Fact label={t('field.municipalityId')}>{municipality.name}</Fact>}
          {inquiry && (
            <Fact label={t('field.inquiry')}>
              <Link to={`/desk/inquiries/${inquiry.id}`}>{inquiry.reference}</Link>
            </Fact>
          )}
          {minutesSpent > 0 && <Fact label={t('field.minutesSpent')}>{duration(minutesSpent)}</Fact>}
          <Fact label={t('field.nextStep')}>
            <NextStep lead={lead} />
          </Fact>
        </>
      }
      acts={
        mayPlan && (
          <Button component={Link} to={`/desk/leads/${lead.id}/follow-up`}>
            {t('planFollowUp')}
          </Button>
        )
      }
    />
  );
}
