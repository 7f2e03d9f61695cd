import { VisuallyHidden } from '@mantine/core';
import { Link, useLocation, useNavigation, useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { Pages } from '../pages.server.ts';
import styles from './list-count.module.css';

/** How many a list has in all; where they were counted up to the cap alone, the way to count them all. */
export function ListCount({ count }: Required<Pick<Pages<unknown>, 'count'>>) {
  const t = useTranslations('deskUi.list');
  const format = useFormatter();
  const { pathname } = useLocation();
  const { location } = useNavigation();
  const [search] = useSearchParams();
  const value = format.number(count.value);
  if (count.isExact) return value;
  const next = new URLSearchParams(search);
  next.set('count', 'exact');
  const isCounting =
    location?.pathname === pathname && new URLSearchParams(location.search).get('count') === 'exact';
  return (
    <Link to={`?${next}`} className={styles.capped} title={t('countAll')} preventScrollReset replace>
      {isCounting ? t('counting') : t('atLeast', { value })}
      {!isCounting && <VisuallyHidden> {t('countAll')}</VisuallyHidden>}
    </Link>
  );
}
