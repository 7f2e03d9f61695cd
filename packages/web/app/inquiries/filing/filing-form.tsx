import { Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { useField } from '../../desk/ui/field-words.ts';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { CompanyAndContact } from './company-and-contact.tsx';
import styles from './filing.module.css';
import { RequestFields } from './request-fields.tsx';

/** All that a company may have said, in the order in which a talk goes; little of it has to be filled in. */
export function FilingForm() {
  const t = useTranslations('filing');
  return (
    <DeskForm intent="file" className={styles.form}>
      <Channel />
      <CompanyAndContact />
      <RequestFields />
      <div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </DeskForm>
  );
}

function Channel() {
  const t = useTranslations('filing');
  const { typed } = useField('channel');
  return (
    <Radio.Group name="channel" label={t('channel')} defaultValue={typed?.[0] ?? 'telephone'}>
      <div className={styles.choices}>
        {(['telephone', 'mail'] as const).map((channel) => (
          <Radio key={channel} value={channel} label={t(`channels.${channel}`)} />
        ))}
      </div>
    </Radio.Group>
  );
}
