import { useLocale, useTranslations } from 'use-intl';
import { useOptions } from '../code-lists/options.ts';
import { likelyZones, timeZoneName, timeZones } from '../i18n/time-zones.ts';
import { retryHeaders } from '../public/failure.server.ts';
import { Button } from '../ui/button.tsx';
import { FileField, type SentFile } from '../ui/files.tsx';
import prose from '../ui/prose.module.css';
import { Select } from '../ui/select.tsx';
import type { Route } from './+types/contact';
import { useAnswers, useQuestion } from './answers/answer-form.tsx';
import { MomentAnswer, OneOf, TextAnswer } from './answers/fields.tsx';
import styles from './contact.module.css';
import { loadStep, saveStep } from './step.server.ts';
import { StepPage } from './step-page.tsx';

export const headers = retryHeaders;
export const loader = (args: Route.LoaderArgs) => loadStep(args, 'contact');
export const action = (args: Route.ActionArgs) => saveStep(args, 'contact');

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslations('inquiry.contact');
  const tHint = useTranslations('answers.hint');
  const options = useOptions();
  return (
    <StepPage step="contact" saved={loaderData} outcome={actionData}>
      <TextAnswer question="contactName" autoComplete="name" />
      <TextAnswer question="contactNameReading" spellCheck={false} />
      <TextAnswer question="contactEmail" type="email" autoComplete="email" spellCheck={false} />
      <TextAnswer question="contactTelephone" type="tel" autoComplete="tel" />
      <section className={`${prose.section} ${styles.meeting}`}>
        <h2>{t('meeting')}</h2>
        <OneOf
          question="appointment"
          options={options('appointment', loaderData.lists?.appointments ?? [])}
        />
        <div className={styles.moments}>
          <p>{tHint('appointmentMoments')}</p>
          <MomentAnswer question="appointmentMoment1" />
          <MomentAnswer question="appointmentMoment2" />
          <TimeZone />
        </div>
      </section>
      <section className={prose.section}>
        <Files files={loaderData.draft?.files ?? []} />
      </section>
    </StepPage>
  );
}

function TimeZone() {
  const t = useTranslations('answers');
  const locale = useLocale();
  const { text } = useAnswers();
  const likely = likelyZones(text('country'), locale);
  const option = (value: string) => ({ value, label: timeZoneName(value, locale) });
  const all = {
    label: t('allZones'),
    options: timeZones.filter((zone) => !likely.includes(zone)).map(option),
  };
  const groups = likely.length > 0 ? [{ label: t('likelyZones'), options: likely.map(option) }, all] : [all];
  const only = likely.length === 1 ? likely[0] : undefined;
  const value = text('appointmentTimeZone') || only || '';
  return <Select {...useQuestion('appointmentTimeZone')} groups={groups} value={value} />;
}

function Files({ files }: { files: SentFile[] }) {
  const t = useTranslations('inquiry.contact');
  return (
    <FileField
      {...useQuestion('files')}
      files={files}
      removeIntent={(file) => `remove:${file.id}`}
      addButton={
        <Button look="secondary" name="intent" value="add">
          {t('addFiles')}
        </Button>
      }
    />
  );
}
