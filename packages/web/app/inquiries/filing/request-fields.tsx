import { useTranslations } from 'use-intl';
import { optionsOf } from '../../desk/record-words.ts';
import { CheckboxField, SelectField, TextareaField, TextField } from '../../desk/ui/fields.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { AmountWithUnit, AreaRange } from './amount-fields.tsx';
import styles from './filing.module.css';

export function RequestFields() {
  const t = useTranslations('filing');
  const { labels, municipalities } = useDesk();
  const places = municipalities.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <fieldset className={styles.part}>
      <legend>{t('request')}</legend>
      <Choice name="kind" words={labels.kind} none={t('choose')} />
      <Choice name="sector" words={labels.sector} />
      <div className={styles.wide}>
        <TextareaField
          name="message"
          label={t('field.message')}
          description={t('hint.message')}
          minRows={4}
        />
      </div>
      <AreaRange name="floorArea" />
      <AreaRange name="plotArea" />
      <AmountWithUnit name="powerNeeded" unit="powerUnit" units={labels.powerUnit} />
      <TextField
        name="jobsWithinThreeYears"
        label={t('field.jobsWithinThreeYears')}
        inputMode="numeric"
        autoComplete="off"
      />
      <Choice name="timeFrame" words={labels.timeFrame} />
      <Choice name="investmentBand" words={labels.investmentBand} />
      <div className={styles.wide}>
        <CheckboxField name="activities" label={t('field.activities')} options={optionsOf(labels.activity)} />
      </div>
      <div className={styles.wide}>
        <CheckboxField name="tenures" label={t('field.tenures')} options={optionsOf(labels.tenure)} />
      </div>
      <div className={styles.wide}>
        <CheckboxField
          name="municipalities"
          label={t('field.municipalities')}
          hint={t('hint.municipalities')}
          options={places}
        />
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: 'kind' | 'sector' | 'timeFrame' | 'investmentBand';
  words: Readonly<Record<string, string>>;
  none?: string;
}

function Choice({ name, words, none }: ChoiceProps) {
  const t = useTranslations('filing');
  return (
    <SelectField
      name={name}
      label={t(`field.${name}`)}
      options={optionsOf(words)}
      none={none ?? t('notSaid')}
    />
  );
}
