import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './live-bar.module.css';

interface LiveBarProps {
  /** What happened; nothing: the bar is not there, but who hears the page will hear when it comes. */
  children: ReactNode;
  onShow: () => void;
}

/** Says quietly that there is something newer than the page shows, and shows it when asked. It moves nothing. */
export function LiveBar({ children, onShow }: LiveBarProps) {
  const t = useTranslations('live');
  return (
    <div className={styles.place} role="status">
      {children && (
        <div className={styles.bar}>
          <span>{children}</span>
          <UnstyledButton className={styles.show} onClick={onShow}>
            {t('show')}
          </UnstyledButton>
        </div>
      )}
    </div>
  );
}
