import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { insertAtCursor } from './insert-at-cursor.ts';
import styles from './mail-templates.module.css';
import type { Writing } from './template.server.ts';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';
import type { Template } from './texts-in.ts';
import { VariableList } from './variable-list.tsx';

interface TemplateFormProps extends Writing {
  template: Template;
  mayWrite: boolean;
  isSaved: boolean;
}

/** The words of a template, the variables beside them, and how it all reads on a real record. */
export function TemplateForm({ template, variables, trials, mayWrite, isSaved }: TemplateFormProps) {
  const t = useTranslations('mailTemplates');
  const text = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState({ subject: template.subject, text: template.text });
  return (
    <div className={styles.columns}>
      <div className={styles.writing}>
        {isSaved && <output className={styles.saved}>{t('saved')}</output>}
        <DeskForm intent="words" version={template.version}>
          <fieldset disabled={!mayWrite} className={styles.fields}>
            <TemplateFields template={template} text={text} onWords={setWords} />
            {mayWrite && (
              <div>
                <SubmitButton>{t('save')}</SubmitButton>
              </div>
            )}
          </fieldset>
        </DeskForm>
      </div>
      <div className={styles.side}>
        <TemplatePreview templateId={template.id} words={words} trials={trials} />
        <VariableList
          variables={variables}
          onInsert={mayWrite ? (name) => insertAtCursor(text.current, `{{${name}}}`) : null}
        />
      </div>
    </div>
  );
}
