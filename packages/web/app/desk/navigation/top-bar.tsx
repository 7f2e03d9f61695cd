import { Bell } from '../../notifications/bell.tsx';
import { GoTo } from './go-to.tsx';
import { NewMenu } from './new-menu.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

/** What stands above every page of the desk: searching, making something new, and the colleague himself. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <GoTo />
      <SearchBox />
      <div className={styles.acts}>
        <NewMenu />
        <Bell />
        <UserMenu />
      </div>
    </header>
  );
}
