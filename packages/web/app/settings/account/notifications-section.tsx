import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { useDates } from '../../desk/ui/dates.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { Outcome } from '../ui/outcome.tsx';
import styles from '../ui/settings-page.module.css';
import own from './notifications-section.module.css';
import { useZones } from './use-zones.ts';

type Settings = components['schemas']['NotificationSettings'];
type Choice = Settings['choices'][number];

const firstHour = 6;
const hours = Array.from({ length: 13 }, (_, place) => String(firstHour + place));

/** Of what a colleague is told, on the desk and by mail, and when the mail of the day comes. */
export function NotificationsSection({ settings: { choices, digest } }: { settings: Settings }) {
  const t = useTranslations('settings.notifications');
  const { placeOf } = useDates();
  const zones = useZones(digest.isOwnZone ? digest.timeZone : null);
  return (
    <Section title={t('title')}>
      <Outcome words={{ notifications: t('saved') }} onlyDone />
      <p className={styles.text} id="notifications">
        {t('text')}
      </p>
      <DeskForm intent="notifications" className={own.form}>
        <table className={own.table}>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('desk')}</th>
              <th scope="col">{t('mail')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map((choice) => (
              <ChoiceRow key={choice.kind} choice={choice} />
            ))}
          </tbody>
        </table>
        <div className={styles.fields}>
          <SelectField
            name="hour"
            label={t('hour')}
            description={t('hourHint')}
            options={hours.map((hour) => ({ value: hour, label: `${hour.padStart(2, '0')}:00` }))}
            defaultValue={String(digest.hour)}
          />
          <SelectField
            name="timeZone"
            label={t('timeZone')}
            none={t('ofMunicipality')}
            options={zones.map((zone) => ({
              value: zone,
              label: `${placeOf(zone)} (${zone.split('/')[0]})`,
            }))}
            defaultValue={digest.isOwnZone ? digest.timeZone : ''}
          />
          <SubmitButton variant="default">{t('save')}</SubmitButton>
        </div>
      </DeskForm>
    </Section>
  );
}

const timings = ['at-once', 'digest', 'never'] as const;

function ChoiceRow({ choice: { kind, inApp, mail } }: { choice: Choice }) {
  const t = useTranslations('settings.notifications');
  const { labels } = useDesk();
  const word = labels.notificationKind?.[kind] ?? kind;
  return (
    <tr>
      <th scope="row">{word}</th>
      <td>
        <Checkbox name="inApp" value={kind} defaultChecked={inApp} aria-label={t('deskOf', { kind: word })} />
      </td>
      <td>
        <NativeSelect
          name={`mail.${kind}`}
          aria-label={t('mailOf', { kind: word })}
          defaultValue={mail}
          data={timings.map((timing) => ({ value: timing, label: labels.mailTiming?.[timing] ?? timing }))}
        />
      </td>
    </tr>
  );
}
