import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import { useOrganisationWords } from '../organisations/organisation-words.ts';
import styles from './organisation-merges.module.css';

export type MergePreview = components['schemas']['MergePreview'];
export type MergeField = NonNullable<components['schemas']['MergeOrganisationsInput']['take']>[number];
type Organisation = components['schemas']['Organisation'];
type Side = MergePreview['parents'][number]['choice'];

/** Of which fields one of two values is to be chosen: those in which the two differ. */
function differing({ kept, merged, proposed }: MergePreview): MergeField[] {
  const fields = Object.keys(proposed) as MergeField[];
  return fields.filter((field) => JSON.stringify(kept[field]) !== JSON.stringify(merged[field]));
}

/** Each field in which the two differ, with the values it can have; one of them is chosen. */
export function MergeChoices({ preview }: { preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const said = useSaid();
  const fields = differing(preview);
  if (fields.length === 0 && preview.parents.length < 2) return <p>{t('alike')}</p>;
  return (
    <>
      {fields.map((field) => (
        <Choice
          key={field}
          name={`whose.${field}`}
          label={t(`names.${field}`)}
          proposed={preview.proposed[field] ?? 'kept'}
          values={(['kept', 'merged'] as const).map((side) => ({ side, said: said(field, preview[side]) }))}
        />
      ))}
      <ParentsChoice preview={preview} />
    </>
  );
}

/** Whose parents it has: of one of the two, or of both where their shares leave room for it. */
function ParentsChoice({ preview: { parents, proposedParents } }: { preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const words = useOrganisationWords();
  if (parents.length < 2) return null;
  const tooMuch = parents.find(({ totalPercent }) => totalPercent > 100);
  return (
    <Choice
      name="parents"
      label={t('names.parents')}
      hint={tooMuch && t('tooMuch', { share: tooMuch.totalPercent })}
      proposed={proposedParents}
      values={parents
        .filter(({ totalPercent }) => totalPercent <= 100)
        .map(({ choice, parents: them }) => ({
          side: choice,
          said: words.value(
            'parents',
            them.map(({ organisation: { name }, sharePercent }) => ({ name, sharePercent })),
          ),
        }))}
    />
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  hint?: ReactNode;
  proposed: Side;
  values: { side: Side; said: string }[];
}

function Choice({ name, label, hint, proposed, values }: ChoiceProps) {
  const t = useTranslations('organisationMerges');
  return (
    <Radio.Group
      name={name}
      label={label}
      description={hint}
      defaultValue={proposed}
      className={styles.choice}
      classNames={{ label: styles.field ?? '' }}
    >
      <div className={styles.sides}>
        {values.map(({ side, said }) => (
          <Radio
            key={side}
            value={side}
            label={said ? <span lang={langOf(said)}>{said}</span> : t('none')}
            description={t(side)}
            classNames={{ description: (side === 'both' ? '' : styles.side) ?? '' }}
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
