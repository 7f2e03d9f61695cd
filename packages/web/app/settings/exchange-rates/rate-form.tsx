import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { doneIn, useEmptiedForm } from '../ui/outcome.tsx';
import page from '../ui/settings-page.module.css';
import { ConfirmJump } from './confirm-jump.tsx';

interface RateFormProps {
  /** Of which the rate can be, by code. */
  currencies: Readonly<Record<string, string>>;
  /** The day of today, YYYY-MM-DD. */
  today: string;
}

/** Enters what one euro was worth on a day. */
export function RateForm({ currencies, today }: RateFormProps) {
  const t = useTranslations('settings.rates');
  const place = useEmptiedForm((answer) => doneIn(answer) === 'add');
  const options = Object.entries(currencies).map(([value, name]) => ({ value, label: `${name} (${value})` }));
  return (
    <Section title={t('new')}>
      <p className={page.text}>{t('direction')}</p>
      <div ref={place}>
        <DeskForm intent="add">
          <div className={page.fields}>
            <SelectField
              name="currency"
              label={t('currency')}
              options={options}
              {...(options.length > 1 && { none: '' })}
            />
            <TextField
              name="perEuro"
              label={t('perEuro')}
              description={t('perEuroHint')}
              inputMode="decimal"
              autoComplete="off"
            />
            <ConfirmJump label={t('confirm')} />
            <TextField name="quotedOn" label={t('day')} type="date" max={today} defaultValue={today} />
            <TextField name="source" label={t('source')} defaultValue={t('ecb')} maxLength={120} />
            <SubmitButton>{t('add')}</SubmitButton>
          </div>
        </DeskForm>
      </div>
    </Section>
  );
}
