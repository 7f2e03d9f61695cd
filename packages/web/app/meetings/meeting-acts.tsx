import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import type { People } from '../people/people.server.ts';
import { HoldForm } from './hold-form.tsx';
import type { Meeting } from './meeting.ts';
import { MeetingFields } from './meeting-fields.tsx';
import styles from './meetings.module.css';

interface MeetingActsProps {
  meeting: Meeting;
  people: People;
}

/** What can be done with a meeting as it stands: say what came of it, change it, call it off; one called off is planned again. */
export function MeetingActs({ meeting, people }: MeetingActsProps) {
  const t = useTranslations('meetings');
  const [open, setOpen] = useState<'hold' | 'change' | null>(null);
  const isBegun = Date.parse(meeting.beginsAt) < useNow();
  if (meeting.state === 'held') return null;
  if (meeting.state === 'cancelled') {
    return isBegun ? null : (
      <DeskForm intent="replan" version={meeting.version} className={styles.section}>
        <SubmitButton variant="default">
          {t(meeting.sendsInvitations ? 'replan.tell' : 'replan.act')}
        </SubmitButton>
      </DeskForm>
    );
  }
  const close = () => setOpen(null);
  if (open === 'hold') return <HoldForm meeting={meeting} people={people} onClose={close} />;
  if (open === 'change') return <ChangeForm meeting={meeting} people={people} onClose={close} />;
  return (
    <div className={`${styles.acts} ${styles.section}`}>
      <Button variant={isBegun ? 'filled' : 'default'} onClick={() => setOpen('hold')}>
        {t('hold.open')}
      </Button>
      <Button variant="default" onClick={() => setOpen('change')}>
        {t('change.open')}
      </Button>
      <DeskForm intent="cancel" version={meeting.version}>
        <SubmitButton variant="default">
          {t(meeting.sendsInvitations ? 'cancel.tell' : 'cancel.act')}
        </SubmitButton>
      </DeskForm>
    </div>
  );
}

function ChangeForm({ meeting, people, onClose }: MeetingActsProps & { onClose: () => void }) {
  const t = useTranslations('meetings');
  return (
    <section className={styles.section}>
      <h2>{t('change.open')}</h2>
      <DeskForm intent="change" version={meeting.version} className={styles.form}>
        <MeetingFields people={people} meeting={meeting} />
        <div className={styles.acts}>
          <SubmitButton>{t(meeting.sendsInvitations ? 'change.tell' : 'change.submit')}</SubmitButton>
          <Button variant="subtle" onClick={onClose}>
            {t('leave')}
          </Button>
        </div>
      </DeskForm>
    </section>
  );
}
