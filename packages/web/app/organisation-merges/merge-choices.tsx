import { Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useOrganisationWords } from '../organisations/organisation-words.ts';
import styles from './organisation-merges.module.css';

export type MergePreview = components['schemas']['MergePreview'];
export type MergeField = NonNullable<components['schemas']['MergeOrganisationsInput']['take']>[number];
type Organisation = components['schemas']['Organisation'];

/** Of which fields one of two values is to be chosen: those in which the two differ. */
export function differing({ kept, merged, proposed }: MergePreview): MergeField[] {
  const fields = Object.keys(proposed) as MergeField[];
  return fields.filter((field) => JSON.stringify(kept[field]) !== JSON.stringify(merged[field]));
}

/** Each field in which the two differ, with both values; one of them is chosen. */
export function MergeChoices({ preview }: { preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const fields = differing(preview);
  if (fields.length === 0) return <p>{t('alike')}</p>;
  return (
    <div className={styles.choices}>
      {fields.map((field) => (
        <Choice key={field} field={field} preview={preview} />
      ))}
    </div>
  );
}

function Choice({ field, preview }: { field: MergeField; preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const said = useSaid();
  return (
    <Radio.Group
      name={`whose.${field}`}
      label={t(`names.${field}`)}
      defaultValue={preview.proposed[field] ?? 'kept'}
      className={styles.choice}
    >
      <div className={styles.sides}>
        {(['kept', 'merged'] as const).map((side) => (
          <Radio
            key={side}
            value={side}
            label={said(field, preview[side]) || t('none')}
            description={t(side)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Says the value that an organisation has in a field. */
function useSaid() {
  const words = useOrganisationWords();
  return (field: MergeField, organisation: Organisation): string => {
    const value = organisation[field];
    if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
    return words.value(field, value);
  };
}
