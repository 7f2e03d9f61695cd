import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { SelectField } from '../desk/ui/fields.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** Words in the script of their language are of it; Latin ones may be a translation. */
const spoken = (words: string, language: keyof Forms) => langOf(words, language === 'zh' ? 'zh' : 'ja');

type Forms = components['schemas']['Contact']['formsOfAddress'];

/** How a contact is addressed in each language; a language in which that is not known is as usual there. */
export function useAddressFields(forms: Forms = {}): EditableField[] {
  const t = useTranslations('contacts');
  const { addressedIn } = useMessages().contacts;
  const { labels } = useDesk();
  const field = (language: keyof Forms, words: Record<string, string>): EditableField => {
    const name = `formsOfAddress.${language}`;
    const label = addressedIn[language];
    const known = forms[language];
    return {
      name,
      label,
      shown: known ? (
        <span lang={spoken(words[known] ?? known, language)}>{words[known] ?? known}</span>
      ) : null,
      valueIn: (record) => (record.formsOfAddress as Forms)[language] ?? null,
      words: (form) => words[form] ?? form,
      control: (
        <SelectField
          name={name}
          label={label}
          none={t('asUsual')}
          options={optionsOf(words)}
          defaultValue={known ?? ''}
        />
      ),
    };
  };
  return [
    field('en', labels.formOfAddressEn),
    field('nl', labels.formOfAddressNl),
    field('ja', labels.formOfAddressJa),
    field('zh', labels.formOfAddressZh),
  ];
}
