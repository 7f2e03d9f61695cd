import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { deskZone } from '../desk/ui/dates.ts';
import { useField } from '../desk/ui/field-words.ts';
import { SelectField, TextareaField, TextField } from '../desk/ui/fields.tsx';
import { useFormState } from '../desk/ui/form-context.ts';
import { PeopleField } from '../desk/ui/people-field.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { contactOptions } from '../people/choices.ts';
import type { People } from '../people/people.server.ts';
import { capital, type Meeting } from './meeting.ts';
import styles from './meetings.module.css';
import { startOfNew, WhenFields } from './when-fields.tsx';

interface MeetingFieldsProps {
  people: People;
  /** The meeting that is changed; none for a new one. */
  meeting?: Meeting;
  /** The contacts with whom a new one begins. */
  guests?: readonly { id: string; name: string }[];
}

/** What a meeting is about, when and where it is, and who is invited. */
export function MeetingFields({ people, meeting, guests = [] }: MeetingFieldsProps) {
  const t = useTranslations('meetings.field');
  const { labels, me } = useDesk();
  const organiserId = meeting?.organiser.id ?? me.id;
  const [fresh] = useState(startOfNew(useNow()));
  return (
    <div className={styles.fields}>
      <TextField
        name="subject"
        label={t('subject')}
        defaultValue={meeting?.subject}
        maxLength={200}
        autoComplete="off"
        autoFocus
        className={styles.wide}
      />
      <SelectField
        name="kind"
        label={t('kind')}
        options={(['meeting', 'visit', 'call'] as const).map((kind) => ({
          value: kind,
          label: capital(labels.meetingKind[kind] ?? kind),
        }))}
        defaultValue={meeting?.kind ?? 'meeting'}
      />
      <WhenFields contacts={people.contacts} start={meeting ?? { ...fresh, timeZone: deskZone }} />
      <div className={styles.wide}>
        <PeopleField
          name="contactIds"
          label={t('contactIds')}
          options={contactOptions(people.contacts, t('noAddress'))}
          people={meeting?.contacts ?? guests}
        />
      </div>
      <div className={styles.wide}>
        <PeopleField
          name="colleagueIds"
          label={t('colleagueIds')}
          hint={t('colleagueIdsHint')}
          options={people.colleagues
            .filter(({ id }) => id !== organiserId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          people={meeting?.colleagues ?? []}
        />
      </div>
      <TextField
        name="place"
        label={t('place')}
        defaultValue={meeting?.place ?? ''}
        className={styles.half}
      />
      <TextField
        name="link"
        type="url"
        label={t('link')}
        placeholder="https://"
        defaultValue={meeting?.link ?? ''}
        className={styles.half}
      />
      <TextareaField
        name="text"
        label={t('text')}
        description={t('textHint')}
        defaultValue={meeting?.text ?? ''}
        minRows={4}
        maxLength={10_000}
        className={styles.wide}
      />
      <SendsInvitations did={meeting?.sendsInvitations ?? false} />
    </div>
  );
}

/** Whether invitations are mailed; once they were, every change is. */
function SendsInvitations({ did }: { did: boolean }) {
  const t = useTranslations('meetings.field');
  const { refusal } = useFormState();
  const { error } = useField('sendsInvitations');
  if (did) return <p className={styles.wide}>{t('changesGo')}</p>;
  return (
    <Checkbox
      name="sendsInvitations"
      label={t('sendsInvitations')}
      description={t('sendsInvitationsHint')}
      defaultChecked={refusal ? refusal.typed.sendsInvitations !== undefined : false}
      error={error}
      className={styles.wide}
    />
  );
}
