import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';

interface ParkHeadProps {
  park: components['schemas']['Park'];
  mayWrite: boolean;
}

/** The head of a park: what it is called, where, and how many plots it has. */
export function ParkHead({ park, mayWrite }: ParkHeadProps) {
  const t = useTranslations('parks');
  const { name, municipality, plotCount, archivedAt, version } = park;
  return (
    <PageHead
      name={name}
      above={t('one')}
      facts={
        <>
          <Fact label={t('field.municipalityId')}>{municipality.name}</Fact>
          <Fact label={t('field.plotCount')}>{plotCount}</Fact>
        </>
      }
      acts={mayWrite && <ArchiveButton isArchived={archivedAt !== null} version={version} />}
    >
      {archivedAt && <p>{t('archive.archived')}</p>}
    </PageHead>
  );
}

/** Out of use and back: each is taken back by the other. */
function ArchiveButton({ isArchived, version }: { isArchived: boolean; version: number }) {
  const t = useTranslations('parks.archive');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent={isArchived ? 'unarchive' : 'archive'} version={version} fetcher={fetcher}>
      <SubmitButton variant={isArchived ? 'default' : 'subtle'}>
        {t(isArchived ? 'undo' : 'act')}
      </SubmitButton>
    </DeskForm>
  );
}
