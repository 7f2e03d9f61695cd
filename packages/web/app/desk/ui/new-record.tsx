import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from './desk-form.tsx';
import type { EditableField } from './editable-section.tsx';
import { SubmitButton } from './fields.tsx';
import styles from './new-record.module.css';
import { PageHead } from './page-head.tsx';

export interface FieldGroup {
  title?: string;
  hint?: string;
  fields: readonly EditableField[];
  /** What the first field brings up while it is filled in: beside the form, or under that field. */
  after?: ReactNode;
}

interface NewRecordProps {
  title: string;
  /** What the button does, in words. */
  submit: string;
  groups: readonly FieldGroup[];
  /** What comes before the fields, such as a choice that the rest depends on. */
  children?: ReactNode;
}

/** The page on which a record is made: its fields in groups, one button. */
export function NewRecord({ title, submit, groups, children }: NewRecordProps) {
  const t = useTranslations('deskUi.edit');
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <PageHead name={title} />
      <DeskForm intent="create" className={styles.form}>
        {children}
        {groups.map((group) => (
          <Group key={group.title ?? ''} {...group} />
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

function Group({ title, hint, fields, after }: FieldGroup) {
  return (
    <div className={styles.group}>
      {title && (
        <div data-wide>
          <h2 className={styles.title}>{title}</h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
      {fields.map(({ name, control, wide }, place) => (
        <div key={name} data-wide={wide || undefined}>
          {control}
          {place === 0 && after && <div className={styles.beside}>{after}</div>}
        </div>
      ))}
    </div>
  );
}
