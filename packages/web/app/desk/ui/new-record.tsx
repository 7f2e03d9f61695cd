import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from './desk-form.tsx';
import type { EditableField } from './editable-section.tsx';
import { SubmitButton } from './fields.tsx';
import styles from './new-record.module.css';
import { PageHead } from './page-head.tsx';

interface NewRecordProps {
  title: string;
  /** What the button does, in words. */
  submit: string;
  fields: readonly EditableField[];
  /** What comes before the fields, such as a choice that the rest depends on. */
  children?: ReactNode;
}

/** The page on which a record is made: its fields in one column, one button. */
export function NewRecord({ title, submit, fields, children }: NewRecordProps) {
  const t = useTranslations('deskUi.edit');
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <PageHead name={title} />
      <DeskForm intent="create" className={styles.form}>
        {children}
        {fields.map(({ name, control }) => (
          <div key={name}>{control}</div>
        ))}
        <div className={styles.acts}>
          <SubmitButton>{submit}</SubmitButton>
          <Button variant="subtle" onClick={() => void navigate(-1)}>
            {t('cancel')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}
