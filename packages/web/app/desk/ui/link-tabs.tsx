import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import styles from './link-tabs.module.css';

interface LinkTabsProps {
  /** What they choose between. */
  label: string;
  tabs: readonly { to: string; word: string; isOpen: boolean }[];
}

/** The ways to the pages, or parts of one, that stand beside this one; which is open stands in the address. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const row = useRef<HTMLElement>(null);
  const open = tabs.findIndex(({ isOpen }) => isOpen);
  useEffect(() => {
    const tab = row.current?.children[open];
    if (row.current && tab instanceof HTMLElement)
      row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2;
  }, [open]);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, word, isOpen }) => (
        <Link key={to} to={to} className={styles.tab} aria-current={isOpen ? 'page' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
}
