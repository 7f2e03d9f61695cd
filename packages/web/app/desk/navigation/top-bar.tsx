import { useTranslations } from 'use-intl';
import { NewMenu } from './new-menu.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

/** What stands above every page of the desk: searching, making something new, and the colleague himself. */
export function TopBar() {
  const t = useTranslations('desk');
  return (
    <header className={styles.bar} aria-label={t('topBar')}>
      <SearchBox />
      <div className={styles.acts}>
        <NewMenu />
        <UserMenu />
      </div>
    </header>
  );
}
