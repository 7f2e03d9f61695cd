import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useField } from '../desk/ui/field-words.ts';
import { useDesk } from '../desk/use-desk.ts';
import type { PlanPage } from './plan.server.ts';
import { ownWords, type Words, wordsOf } from './starting-words.ts';
import { templateChoices } from './template-choices.ts';

interface WordsFieldsProps {
  templates: PlanPage['templates'];
  contact: components['schemas']['ContactReference'] | undefined;
  words: Words;
  onChange: (words: Words) => void;
}

/** The text of a follow-up: a template to start from, and the words as they are to go. */
export function WordsFields({ templates, contact, words, onChange }: WordsFieldsProps) {
  const t = useTranslations('followUps.plan');
  const { language: languages } = useMessages().mailTemplates;
  const [replaced, setReplaced] = useState<Words | null>(null);
  const template = templates.find(({ id }) => id === words.templateId);
  const language = template?.language ?? contact?.language;
  const lang = language === 'zh' ? 'zh-Hans' : language;
  const choices = templateChoices(templates, contact?.language, useDesk().locale, (code) =>
    t('inLanguage', { language: languages[code] }),
  );

  function choose(id: string) {
    const own = ownWords(words, template);
    if (id === '') return onChange(own);
    // What was written before stays to be brought back, however many templates are looked at.
    if (own.subject !== '' || own.text !== '') setReplaced(words);
    onChange(wordsOf(templates.find((one) => one.id === id)));
  }
  return (
    <>
      <div>
        <NativeSelect
          name="templateId"
          label={t('template')}
          value={words.templateId}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[...choices, { value: '', label: t('noTemplate') }]}
        />
        {replaced && (
          <Button
            variant="subtle"
            size="compact-sm"
            mt={4}
            onClick={() => {
              onChange(replaced);
              setReplaced(null);
            }}
          >
            {t('bringBack')}
          </Button>
        )}
      </div>
      <TextInput
        name="subject"
        label={t('subject')}
        lang={lang}
        value={words.subject}
        onChange={(event) => onChange({ ...words, subject: event.currentTarget.value })}
        error={useField('subject').error}
        autoComplete="off"
      />
      <Textarea
        name="text"
        label={t('text')}
        description={t('textHint')}
        lang={lang}
        autosize
        minRows={8}
        value={words.text}
        onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
        error={useField('text').error}
      />
    </>
  );
}
