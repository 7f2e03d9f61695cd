import { useTranslations } from 'use-intl';
import { PageHead } from '../desk/ui/page-head.tsx';

export default function Today() {
  const t = useTranslations('today');
  return <PageHead name={t('title')} />;
}
