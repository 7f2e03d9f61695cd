import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { isComposing } from '../desk/keyboard/composing.ts';
import styles from './act-panel.module.css';

/** Where an act is done, above what was sent: the cursor goes to its first field, Escape leaves it. */
export function ActPanel({ title, children }: { title: string; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    function leave(event: KeyboardEvent) {
      const isWithin = panel.current?.contains(event.target as Node);
      if (event.key === 'Escape' && isWithin && !isComposing(event))
        void navigate('..', { preventScrollReset: true });
    }
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [navigate]);
  useEffect(() => {
    const first = 'input:not([type="hidden"]), select, textarea';
    const checked = panel.current?.querySelector<HTMLElement>('input:checked');
    (checked ?? panel.current?.querySelector<HTMLElement>(first))?.focus();
  }, []);
  return (
    <section ref={panel} className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** The row of buttons under an act: doing it, and leaving it. */
export function ActFoot({ children }: { children: ReactNode }) {
  const t = useTranslations('inquiries.act');
  return (
    <div className={styles.foot}>
      {children}
      <Link to=".." preventScrollReset className={styles.cancel}>
        {t('cancel')}
      </Link>
    </div>
  );
}
