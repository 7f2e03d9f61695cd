import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { optionsOf } from '../../desk/record-words.ts';
import { useField } from '../../desk/ui/field-words.ts';
import { SelectField, TextField } from '../../desk/ui/fields.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import styles from './filing.module.css';
import { likelyLanguage } from './likely-language.ts';

/** Who they are and how to answer them. The language is the likely one of the country, until a colleague chooses. */
export function CompanyAndContact() {
  const t = useTranslations('filing');
  const { language } = useMessages().inquiries;
  const { countries } = useDesk();
  const typedCountry = useField('country').typed?.[0] ?? '';
  const typedLocale = useField('locale').typed?.[0];
  const [country, setCountry] = useState(typedCountry);
  const [chosen, setChosen] = useState(typedLocale);
  return (
    <>
      <fieldset className={styles.part}>
        <legend>{t('company')}</legend>
        <TextField name="organisationName" label={t('field.organisationName')} autoComplete="off" autoFocus />
        <SelectField
          name="country"
          label={t('field.country')}
          options={optionsOf(countries)}
          none={t('choose')}
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
        />
        <Line name="organisationNameLatin" hint={t('hint.organisationNameLatin')} />
        <Line name="website" />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('contact')}</legend>
        <Line name="contactName" hint={t('hint.contactName')} />
        <Line name="contactNameReading" hint={t('hint.contactNameReading')} />
        <Line name="contactEmail" hint={t('hint.reachable')} />
        <Line name="contactTelephone" hint={t('hint.contactTelephone')} />
        <SelectField
          name="locale"
          label={t('field.locale')}
          options={optionsOf(language)}
          value={chosen ?? likelyLanguage(country)}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </fieldset>
    </>
  );
}

const kinds = { website: 'url', contactEmail: 'email', contactTelephone: 'tel' } as const;

interface LineProps {
  name:
    | 'organisationNameLatin'
    | 'website'
    | 'contactName'
    | 'contactNameReading'
    | 'contactEmail'
    | 'contactTelephone';
  hint?: string;
}

function Line({ name, hint }: LineProps) {
  const t = useTranslations('filing.field');
  const inputMode = kinds[name as keyof typeof kinds];
  return (
    <TextField
      name={name}
      label={t(name)}
      autoComplete="off"
      {...(hint && { description: hint })}
      {...(inputMode && { inputMode })}
    />
  );
}
