import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { plotName } from './plot-name.ts';
import { PlotState } from './plot-state.tsx';
import { useArea, usePower } from './plot-words.ts';

interface PlotHeadProps {
  plot: components['schemas']['Plot'];
  mayWrite: boolean;
}

/** The head of a plot: what it is called and where, whether it is to be had, how large, with what power. */
export function PlotHead({ plot, mayWrite }: PlotHeadProps) {
  const t = useTranslations('plots');
  const area = useArea()(plot);
  const power = usePower()(plot);
  const { municipality, state, archivedAt, version } = plot;
  return (
    <PageHead
      name={plotName(plot)}
      above={t('one')}
      status={<PlotState state={state} />}
      facts={
        <>
          <Fact label={t('field.municipalityId')}>{municipality.name}</Fact>
          {area && <Fact label={t('column.area')}>{area}</Fact>}
          {power && <Fact label={t('column.power')}>{power}</Fact>}
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
  const t = useTranslations('plots.archive');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent={isArchived ? 'unarchive' : 'archive'} version={version} fetcher={fetcher}>
      <SubmitButton variant={isArchived ? 'default' : 'subtle'}>
        {t(isArchived ? 'undo' : 'act')}
      </SubmitButton>
    </DeskForm>
  );
}
