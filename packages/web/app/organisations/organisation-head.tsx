import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { MergeLink } from '../organisation-merges/merge-link.tsx';
import { ArchivedNotice, ArchiveForm } from './archive-organisation.tsx';

type Organisation = components['schemas']['Organisation'];

/** What an organisation is called, what it is to the region, and what is due. */
export function OrganisationHead({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisations');
  const { countries, labels } = useDesk();
  const mayWrite = useMay('organisations:write');
  const [isArchiving, setArchiving] = useState(false);
  const { id, name, nameLanguage, latinName, kinds, country, accountManager, municipality } = organisation;
  const { leads, ultimateParent, tier, archivedAt } = organisation;
  // Once it is archived the question is answered, also for when it is taken out again.
  if (isArchiving && archivedAt !== null) setArchiving(false);
  return (
    <PageHead
      name={name}
      lang={nameLanguage}
      latin={latinName}
      above={kinds.map((one) => labels.organisationKind[one]).join(' · ')}
      status={<Flags organisation={organisation} />}
      facts={
        <>
          <Fact label={t('field.country')}>{countries[country] ?? country}</Fact>
          {municipality && <Fact label={t('field.municipalityId')}>{municipality.name}</Fact>}
          <Fact label={t('field.accountManagerId')}>{accountManager?.name ?? t('nobody')}</Fact>
          {ultimateParent && (
            <Fact label={t('ultimateParent')}>
              <Link to={`/desk/organisations/${ultimateParent.id}`}>
                <Name name={ultimateParent.name} lang={ultimateParent.nameLanguage} />
              </Link>
            </Fact>
          )}
          {leads.total > 0 && <Fact label={t('column.leads')}>{t('leadCount', leads)}</Fact>}
          {tier && <Fact label={t('field.tier')}>{labels.tier[tier]}</Fact>}
          <Visits organisation={organisation} />
        </>
      }
      acts={
        <>
          {mayWrite && archivedAt === null && !isArchiving && (
            <Button variant="subtle" onClick={() => setArchiving(true)}>
              {t('archive.open')}
            </Button>
          )}
          {mayWrite && archivedAt === null && <MergeLink id={id} />}
          <Button component={Link} to={`/desk/organisations/${id}/group`} variant="default">
            {t('group')}
          </Button>
        </>
      }
    >
      {isArchiving && archivedAt === null && (
        <ArchiveForm organisation={organisation} onDone={() => setArchiving(false)} />
      )}
      {archivedAt !== null && <ArchivedNotice organisation={organisation} mayWrite={mayWrite} />}
    </PageHead>
  );
}

/** What everybody who opens the page must know, in words. */
function Flags({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisations.flag');
  const { isInvestor, confidential, screening } = organisation;
  return (
    <>
      {isInvestor && <StatusWord tone="active">{t('investor')}</StatusWord>}
      {confidential && <StatusWord tone="trouble">{t('confidential')}</StatusWord>}
      {screening && <StatusWord tone="trouble">{t('screening')}</StatusWord>}
    </>
  );
}

function Visits({ organisation: { visits } }: { organisation: Organisation }) {
  const t = useTranslations('organisations.visits');
  return (
    <>
      {visits.lastOn && (
        <Fact label={t('last')}>
          <Day on={visits.lastOn} />
        </Fact>
      )}
      {visits.dueOn && (
        <Fact label={t('due')}>
          <Day on={visits.dueOn} />
        </Fact>
      )}
    </>
  );
}
