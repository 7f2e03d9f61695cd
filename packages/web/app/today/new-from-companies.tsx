import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { type Addition, AdditionLine } from './addition-line.tsx';
import styles from './today.module.css';

type Additions = components['schemas']['Today']['additions'];

/**
 * What companies added to their inquiries and nobody has seen yet. What the colleague marks as seen stays in its
 * place, with the way back, until he leaves the page.
 */
export function NewFromCompanies({ additions: { items, count } }: { additions: Additions }) {
  const t = useTranslations('today.additions');
  const [marked, setMarked] = useState<Addition[]>([]);
  const isUnseen = ({ id }: Addition) => items.some((item) => item.id === id);
  const seen = marked.filter((addition) => !isUnseen(addition));
  const shown = [...items, ...seen].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (shown.length === 0) return null;
  const remember = (addition: Addition) =>
    setMarked((before) => [...before.filter(({ id }) => id !== addition.id), addition]);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
      </div>
      <ul className={styles.lines}>
        {shown.map((addition) => (
          <AdditionLine
            key={addition.id}
            addition={addition}
            isSeen={!isUnseen(addition)}
            onMark={() => remember(addition)}
          />
        ))}
      </ul>
    </section>
  );
}
