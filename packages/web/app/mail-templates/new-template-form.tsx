import { useRef, useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { optionsOf } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { insertAtCursor } from './insert-at-cursor.ts';
import styles from './mail-templates.module.css';
import type { TemplateStart } from './new-template.server.ts';
import type { Writing } from './template.server.ts';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { VariableList } from './variable-list.tsx';

/** A new text, or a text in one more language. */
export function NewTemplateForm({ start, variables, trials }: Writing & { start: TemplateStart }) {
  const t = useTranslations('mailTemplates');
  const { purpose, language } = useMessages().mailTemplates;
  const text = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState({ subject: start.subject, text: start.text });
  return (
    <div className={styles.columns}>
      <DeskForm intent="create">
        <div className={styles.fields}>
          <SelectField
            name="purpose"
            label={t('field.purpose')}
            options={optionsOf(purpose)}
            defaultValue={start.purpose}
          />
          <SelectField
            name="language"
            label={t('field.language')}
            options={optionsOf(language)}
            defaultValue={start.language}
          />
          <TextField
            name="key"
            label={t('field.key')}
            description={t('field.keyHint')}
            defaultValue={start.key}
          />
          <TemplateFields template={start} text={text} onWords={setWords} />
          <div>
            <SubmitButton>{t('create')}</SubmitButton>
          </div>
        </div>
      </DeskForm>
      <div className={styles.side}>
        <TemplatePreview templateId={null} words={words} trials={trials} />
        <VariableList
          variables={variables}
          onInsert={(name) => insertAtCursor(text.current, `{{${name}}}`)}
        />
      </div>
    </div>
  );
}
