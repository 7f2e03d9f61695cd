import { data } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import { stepPath } from './steps.ts';

export const loader = () => data(null, 410);

export default function ExpiredPage() {
  return <Expired />;
}

/** Says that a draft is no longer kept, and why. */
export function Expired() {
  const t = useTranslations('inquiry.expired');
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('text')}</p>
      <ButtonRow>
        <ButtonLink href={stepPath(useLocale(), 'company')}>{t('start')}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
