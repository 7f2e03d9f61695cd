import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDates } from '../desk/ui/dates.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';

type Contact = components['schemas']['Contact'];

/** Where a contact worked before, the latest first; the latest move can be taken back. */
export function ContactPositions({
  contact: { positions, version },
  mayEdit,
}: {
  contact: Contact;
  mayEdit: boolean;
}) {
  const t = useTranslations('contacts');
  if (positions.length === 0) return null;
  return (
    <Section title={t('section.positions')}>
      <ul className={lines.lines}>
        {positions.map((position, place) => (
          <li key={position.id} className={lines.line}>
            <Position position={position} />
            {place === 0 && mayEdit && <UndoMove positionId={position.id} version={version} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Position({ position }: { position: Contact['positions'][number] }) {
  const t = useTranslations('contacts.position');
  const { dayOf } = useDates();
  const { organisation, jobTitle, startedOn, endedOn } = position;
  const day = (on: string) => dayOf(`${on}T12:00:00Z`);
  const when = startedOn
    ? t('period', { from: day(startedOn), day: day(endedOn) })
    : t('until', { day: day(endedOn) });
  return (
    <span className={lines.name}>
      <Link to={`/desk/organisations/${organisation.id}`}>
        <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
      </Link>{' '}
      <span className={lines.muted}>
        {jobTitle && (
          <>
            <span lang={langOf(jobTitle)}>{jobTitle}</span>,{' '}
          </>
        )}
        {when}
      </span>
    </span>
  );
}

function UndoMove({ positionId, version }: { positionId: string; version: number }) {
  const t = useTranslations('contacts.position');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent="undo-move" version={version} fetcher={fetcher}>
      <input type="hidden" name="positionId" value={positionId} />
      <SubmitButton variant="subtle" size="compact-sm">
        {t('undo')}
      </SubmitButton>
    </DeskForm>
  );
}
