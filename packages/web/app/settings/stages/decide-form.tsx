import { useFetcher } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { useLeadWords } from '../../leads/lead-words.ts';
import styles from './stages.module.css';

/** Decides that a stage asks for something, or no longer, from a day on. */
export function DecideForm({ requirements }: { requirements: components['schemas']['StageRequirements'] }) {
  const t = useTranslations('settings.stages');
  const { new: _new, ...stages } = useMessages().leads.stage;
  const { label } = useLeadWords();
  const fetcher = useFetcher<unknown>();
  const known = requirements.known.map((requirement) => ({ value: requirement, label: label(requirement) }));
  return (
    <Section title={t('decide')}>
      <DeskForm intent="decide" fetcher={fetcher}>
        <div className={styles.form}>
          <SelectField
            name="stage"
            label={t('stage')}
            options={Object.entries(stages).map(([value, word]) => ({ value, label: word }))}
          />
          <SelectField name="requirement" label={t('requirement')} options={known} />
          <SelectField
            name="required"
            label={t('required')}
            options={[
              { value: 'true', label: t('asked') },
              { value: 'false', label: t('notAsked') },
            ]}
          />
          <TextField name="effectiveFrom" label={t('from')} type="date" />
        </div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </DeskForm>
    </Section>
  );
}
