import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';

export default function AskSent() {
  const t = useTranslations('status.ask');
  return (
    <Page title={t('sentTitle')}>
      <h1>{t('sentTitle')}</h1>
      <p className={prose.lead}>{t('sentText')}</p>
    </Page>
  );
}
