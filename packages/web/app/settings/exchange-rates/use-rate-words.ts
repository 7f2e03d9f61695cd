import { useFormatter, useTranslations } from 'use-intl';

/** A rate the way up it is kept: "1 EUR = 163.06 JPY". */
export function useRateWords(): (rate: { perEuro: number; currency: string }) => string {
  const t = useTranslations('settings.rates');
  const format = useFormatter();
  return ({ perEuro, currency }) =>
    t('rate', { rate: format.number(perEuro, { maximumSignificantDigits: 9 }), currency });
}
