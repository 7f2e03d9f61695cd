import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { TimeSpentField } from '../activities/time-spent-field.tsx';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import { PeopleField } from '../desk/ui/people-field.tsx';
import { contactOptions } from '../people/choices.ts';
import type { People } from '../people/people.server.ts';
import type { Meeting } from './meeting.ts';
import styles from './meetings.module.css';

interface HoldFormProps {
  meeting: Meeting;
  people: People;
  onClose: () => void;
}

/** What came of a meeting: its words, the time it took and who was there, as far as planned. */
export function HoldForm({ meeting, people, onClose }: HoldFormProps) {
  const t = useTranslations('meetings');
  const { contacts, colleagues, organiser, beginsAt, endsAt } = meeting;
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(beginsAt)) / 60_000);
  return (
    <section className={styles.section}>
      <h2>{t('hold.open')}</h2>
      <DeskForm intent="hold" version={meeting.version} className={styles.form}>
        <div className={styles.fields}>
          <TextareaField
            name="text"
            label={t('hold.text')}
            minRows={5}
            maxLength={10_000}
            autoFocus
            className={styles.wide}
          />
          <TimeSpentField minutes={minutes} />
          <div className={styles.wide}>
            <PeopleField
              name="contactIds"
              label={t('hold.contactIds')}
              options={contactOptions(people.contacts, t('field.noAddress'))}
              people={contacts}
            />
          </div>
          <div className={styles.wide}>
            <PeopleField
              name="colleagueIds"
              label={t('hold.colleagueIds')}
              options={people.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              people={[organiser, ...colleagues]}
            />
          </div>
        </div>
        <div className={styles.acts}>
          <SubmitButton>{t('hold.submit')}</SubmitButton>
          <Button variant="subtle" onClick={onClose}>
            {t('leave')}
          </Button>
        </div>
      </DeskForm>
    </section>
  );
}
