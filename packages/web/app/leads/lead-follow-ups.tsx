import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { FollowUpLine } from '../follow-ups/follow-up-line.tsx';
import { PlannedNotice } from '../follow-ups/planned-notice.tsx';

type FollowUp = components['schemas']['FollowUp'];

/** The follow-ups of a lead, those to come first; the one that was just planned is told. */
export function LeadFollowUps({ followUps }: { followUps: FollowUp[] }) {
  const t = useTranslations('leads');
  const [search] = useSearchParams();
  const fresh = followUps.find(({ id, state }) => id === search.get('planned') && state === 'planned');
  return (
    <Section title={t('section.followUps')}>
      {fresh && <PlannedNotice key={fresh.id} followUp={fresh} />}
      {followUps.length === 0 ? (
        <p className={lines.empty}>{t('followUps.empty')}</p>
      ) : (
        <ul className={lines.lines}>
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
    </Section>
  );
}
