import { Textarea, TextInput } from '@mantine/core';
import type { FormEvent, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import { TextField } from '../desk/ui/fields.tsx';
import type { Template } from './texts-in.ts';

interface TemplateFieldsProps {
  template: Pick<Template, 'language' | 'name' | 'subject' | 'text'>;
  text: RefObject<HTMLTextAreaElement | null>;
  /** Called with what stands in the fields whenever something is typed or put into them. */
  onWords: (words: { subject: string; text: string }) => void;
}

/** What colleagues choose a template by, and its words in their own language. */
export function TemplateFields({ template, text, onWords }: TemplateFieldsProps) {
  const t = useTranslations('mailTemplates.field');
  const lang = template.language === 'zh' ? 'zh-Hans' : template.language;
  const subject = useField('subject');
  const body = useField('text');
  function tell(event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const words = new FormData(event.currentTarget.form ?? undefined);
    onWords({ subject: String(words.get('subject') ?? ''), text: String(words.get('text') ?? '') });
  }
  return (
    <>
      <TextField name="name" label={t('name')} description={t('nameHint')} defaultValue={template.name} />
      <TextInput
        name="subject"
        label={t('subject')}
        lang={lang}
        defaultValue={subject.typed?.[0] ?? template.subject}
        error={subject.error}
        onInput={tell}
        autoComplete="off"
      />
      <Textarea
        ref={text}
        name="text"
        label={t('text')}
        lang={lang}
        autosize
        minRows={12}
        defaultValue={body.typed?.[0] ?? template.text}
        error={body.error}
        onInput={tell}
      />
    </>
  );
}
