import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { deskZone } from '../desk/ui/dates.ts';
import { useField } from '../desk/ui/field-words.ts';
import { TextareaField, TextField } from '../desk/ui/fields.tsx';
import { PeopleField } from '../desk/ui/people-field.tsx';
import { wallIn } from '../desk/ui/wall-clock.ts';
import { useDesk } from '../desk/use-desk.ts';
import { contactOptions } from '../people/choices.ts';
import type { People } from '../people/people.server.ts';
import { ZoneField } from '../people/zone-field.tsx';
import { KindChoice, type WrittenKind } from '../timeline/kind-choice.tsx';
import styles from './activities.module.css';
import { TimeSpentField } from './time-spent-field.tsx';

type Named = { id: string; name: string };

interface ActivityFieldsProps {
  people: People;
  /** What the form starts with. */
  start: {
    kind: WrittenKind;
    text: string;
    happenedAt?: string;
    timeZone?: string | null;
    minutes?: number | null;
    contacts: readonly Named[];
    colleagues: readonly Named[];
  };
}

/** An activity in full: what it was, when, by which clock, how long, with whom, and what was said. */
export function ActivityFields({ people, start }: ActivityFieldsProps) {
  const t = useTranslations('activities.field');
  const { me } = useDesk();
  const typedKind = useField('kind').typed?.[0] as WrittenKind | undefined;
  const [kind, setKind] = useState(typedKind ?? start.kind);
  const zone = start.timeZone ?? deskZone;
  // The moment at which the form was opened; it does not run on under the cursor.
  const [opened] = useState(new Date(useNow()).toISOString());
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <KindChoice kind={kind} onChange={setKind} />
      </div>
      <TextField
        name="happenedAt"
        type="datetime-local"
        label={t('happenedAt')}
        defaultValue={wallIn(start.happenedAt ?? opened, zone)}
      />
      <ZoneField contacts={people.contacts} defaultValue={zone} />
      <TimeSpentField minutes={start.minutes} />
      <div className={styles.wide}>
        <PeopleField
          name="contactIds"
          label={t('contactIds')}
          options={contactOptions(people.contacts, t('noAddress'))}
          people={start.contacts}
        />
      </div>
      <div className={styles.wide}>
        <PeopleField
          name="colleagueIds"
          label={t('colleagueIds')}
          options={[me, ...people.colleagues.filter(({ id }) => id !== me.id)].map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          people={start.colleagues}
        />
      </div>
      <div className={styles.wide}>
        <TextareaField
          name="text"
          label={t('text')}
          defaultValue={start.text}
          minRows={6}
          maxLength={10_000}
          autoFocus
        />
      </div>
    </div>
  );
}
