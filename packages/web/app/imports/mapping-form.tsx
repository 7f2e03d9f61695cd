import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { optionsOf } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { CheckboxField, SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Import } from './import-words.ts';
import styles from './imports.module.css';
import type { Preview } from './reading-form.tsx';

/** The fields that a file of each kind can fill, and by what its rows are known. */
const nouns = {
  organisations: {
    fields: [
      'name',
      'latinName',
      'kinds',
      'country',
      'website',
      'identifier',
      'sector',
      'clusters',
      'municipality',
      'accountManager',
    ],
    keys: ['identifier', 'domain', 'name-country'],
  },
  contacts: {
    fields: [
      'name',
      'nameReading',
      'jobTitle',
      'email',
      'telephone',
      'language',
      'country',
      'timeZone',
      'consent',
      'consentOn',
      'consentSource',
      'leftOn',
      'organisationName',
      'organisationIdentifier',
      'organisationWebsite',
      'organisationCountry',
    ],
    keys: ['email', 'name-organisation'],
  },
} as const;
const dateFields: readonly (string | null)[] = ['consentOn', 'leftOn'];

/** What each column holds, and what happens with a row whose record is there; then the file is checked. */
export function MappingForm({ found, preview }: { found: Import; preview: Preview }) {
  const t = useTranslations('imports');
  const { field } = useMessages().imports;
  const { settings, noun } = found;
  const [mapping, setMapping] = useState<(string | null)[]>(settings.mapping);
  const options = nouns[noun].fields.map((value) => ({ value, label: field[value] }));
  const columns = found.found.columns.map((name, place) => ({ name, place, key: `column-${place}` }));
  return (
    <DeskForm intent="check" version={found.version}>
      <Section title={t('mapping.title')}>
        <div className={styles.mapping}>
          {columns.map(({ name, place, key }) => (
            <NativeSelect
              key={key}
              name="column"
              label={name || key}
              description={sampleOf(preview, place)}
              value={mapping[place] ?? ''}
              onChange={(event) => setMapping(mapping.with(place, event.currentTarget.value || null))}
              data={[{ value: '', label: t('mapping.none') }, ...options]}
            />
          ))}
        </div>
        {mapping.some((each) => dateFields.includes(each)) && <DateFields found={found} />}
      </Section>
      <MatchingFields found={found} />
      <div className={styles.acts}>
        <SubmitButton {...(found.state === 'checked' && { variant: 'default' })}>
          {t('mapping.submit')}
        </SubmitButton>
      </div>
    </DeskForm>
  );
}

/** What stands first in a column, not always in its first row. */
function sampleOf(preview: Preview, place: number): string {
  const row = preview?.rows.find(({ cells }) => cells[place]?.trim());
  return row?.cells[place]?.trim().slice(0, 40) ?? '–';
}

function DateFields({ found: { settings } }: { found: Import }) {
  const t = useTranslations('imports.matching');
  const { order } = useMessages().imports.matching;
  return (
    <div className={styles.line}>
      <SelectField
        name="dateOrder"
        label={t('dateOrder')}
        options={optionsOf(order)}
        none={t('choose')}
        defaultValue={settings.dateOrder ?? ''}
      />
      <TextField
        name="timeZone"
        label={t('timeZone')}
        defaultValue={settings.timeZone ?? 'Europe/Amsterdam'}
      />
    </div>
  );
}

function MatchingFields({ found: { noun, settings } }: { found: Import }) {
  const t = useTranslations('imports.matching');
  const { key, act } = useMessages().imports.matching;
  const { countries } = useDesk();
  return (
    <Section title={t('title')}>
      <div className={styles.matching}>
        <CheckboxField
          name="matchBy"
          label={t('matchBy')}
          options={nouns[noun].keys.map((value) => ({ value, label: key[value] }))}
          defaultValue={settings.matchBy}
        />
        <SelectField
          name="existing"
          label={t('existing')}
          options={optionsOf(act)}
          defaultValue={settings.existing}
        />
        <SelectField
          name="defaultCountry"
          label={t('defaultCountry')}
          options={optionsOf(countries)}
          none={t('noCountry')}
          defaultValue={settings.defaultCountry ?? ''}
        />
        {noun === 'contacts' && (
          <Checkbox
            name="newOrganisations"
            label={`${t('newOrganisations')}: ${t('newOrganisation')}`}
            defaultChecked={settings.newOrganisations}
          />
        )}
      </div>
    </Section>
  );
}
