import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';

export default function Accessibility() {
  const t = useTranslations('about.accessibility');
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('intro')}</p>
      <div className={prose.prose}>
        <h2>{t('doTitle')}</h2>
        <ul>
          <li>{t('do1')}</li>
          <li>{t('do2')}</li>
          <li>{t('do3')}</li>
          <li>{t('do4')}</li>
          <li>{t('do5')}</li>
        </ul>
        <h2>{t('limitTitle')}</h2>
        <p>{t('limit')}</p>
        <h2>{t('helpTitle')}</h2>
        <p>{t('help')}</p>
      </div>
    </Page>
  );
}
