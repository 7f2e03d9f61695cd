import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { CloseForm } from './close-form.tsx';
import { nameOf } from './establishment-name.ts';
import { useJobsWords } from './organisation-establishments.tsx';
import { RiskSignal } from './risk.tsx';

type Establishment = components['schemas']['Establishment'];

interface EstablishmentHeadProps {
  establishment: Establishment;
  mayWrite: boolean;
}

/** The head of an establishment: where it is and of whom, open or closed, and whether it is likely to leave. */
export function EstablishmentHead({ establishment, mayWrite }: EstablishmentHeadProps) {
  const t = useTranslations('establishments');
  const [isClosing, setClosing] = useState(false);
  const stop = useCallback(() => setClosing(false), []);
  const jobsWords = useJobsWords();
  const { organisation, municipality, openedOn, closedOn, archivedAt, jobs, risk, version } = establishment;
  return (
    <PageHead
      name={nameOf(establishment)}
      above={
        <>
          {t('one')} ·{' '}
          <Link to={`/desk/organisations/${organisation.id}`}>
            <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
          </Link>
        </>
      }
      status={
        <StatusWord tone={closedOn ? 'quiet' : 'active'}>
          {t(closedOn ? 'state.closed' : 'state.open')}
        </StatusWord>
      }
      facts={
        <>
          <Address establishment={establishment} />
          <Fact label={t('field.municipalityId')}>{municipality?.name ?? t('outsideRegion')}</Fact>
          {jobs && <Fact label={t('field.jobs')}>{jobsWords(jobs)}</Fact>}
          {openedOn && (
            <Fact label={t('field.openedOn')}>
              <Day on={openedOn} />
            </Fact>
          )}
          <Closed establishment={establishment} />
        </>
      }
      acts={
        mayWrite && (
          <Acts establishment={establishment} isClosing={isClosing} onClose={() => setClosing(true)} />
        )
      }
    >
      {archivedAt && <p>{t('archive.archived')}</p>}
      {isClosing && !closedOn && <CloseForm version={version} onDone={stop} />}
      {risk && <RiskSignal risk={risk} />}
    </PageHead>
  );
}

interface ActsProps {
  establishment: Establishment;
  isClosing: boolean;
  onClose: () => void;
}

/** What can be done with it as it stands, each taken back by the act that then stands there. */
function Acts({ establishment: { archivedAt, closedOn, version }, isClosing, onClose }: ActsProps) {
  const t = useTranslations('establishments');
  if (archivedAt) return <OneButton intent="unarchive" version={version} words={t('archive.undo')} />;
  return (
    <>
      <OneButton intent="archive" version={version} words={t('archive.act')} isQuiet />
      {closedOn ? (
        <OneButton intent="reopen" version={version} words={t('closing.reopen')} />
      ) : (
        <Button variant="default" onClick={onClose} aria-expanded={isClosing}>
          {t('closing.act')}
        </Button>
      )}
    </>
  );
}

/** The address, where the name is not the address already. */
function Address({ establishment }: { establishment: Establishment }) {
  const t = useTranslations('establishments.field');
  const { name, street, postalCode, city } = establishment;
  const address = [name && street, [postalCode, name && city].filter(Boolean).join(' ')].filter(Boolean);
  return address.length > 0 && <Fact label={t(name ? 'street' : 'postalCode')}>{address.join(', ')}</Fact>;
}

/** When it closed, why, and of a departure where to. */
function Closed({ establishment }: { establishment: Establishment }) {
  const t = useTranslations('establishments');
  const { labels } = useDesk();
  const { closedOn, closingReason, closingDestination } = establishment;
  if (!closedOn) return null;
  const to = closingDestination
    ? t('closing.to', { destination: closingDestination })
    : closingReason === 'departure' && t('closing.toNotKnown');
  const reason = closingReason && labels.closingReason[closingReason];
  return (
    <Fact label={t('field.closedOn')}>
      <Day on={closedOn} />
      {reason && ` · ${reason}`}
      {to && `, ${to}`}
    </Fact>
  );
}

interface OneButtonProps {
  intent: string;
  version: number;
  words: string;
  isQuiet?: boolean;
}

/** An act that needs no further words, and that the one beside it takes back. */
function OneButton({ intent, version, words, isQuiet }: OneButtonProps) {
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent={intent} version={version} fetcher={fetcher}>
      <SubmitButton variant={isQuiet ? 'subtle' : 'default'}>{words}</SubmitButton>
    </DeskForm>
  );
}
