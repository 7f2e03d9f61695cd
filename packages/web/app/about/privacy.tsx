import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';

export default function Privacy() {
  const t = useTranslations('about.privacy');
  const tPublic = useTranslations('public');
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('intro')}</p>
      <div className={prose.prose}>
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
        <h2>{t('whyTitle')}</h2>
        <p>
          {tPublic('use')} {t('why')}
        </p>
        <h2>{t('whoTitle')}</h2>
        <p>{t('who')}</p>
        <h2>{t('longTitle')}</h2>
        <ul>
          <li>{t('long1')}</li>
          <li>{t('long2')}</li>
        </ul>
        <h2>{t('cookieTitle')}</h2>
        <p>{t('cookie')}</p>
        <h2>{t('rightsTitle')}</h2>
        <p>{t('rights')}</p>
      </div>
    </Page>
  );
}
