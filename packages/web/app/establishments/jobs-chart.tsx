import { useFormatter } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import styles from './jobs.module.css';

type Figure = components['schemas']['Establishment']['jobsPerYear'][number];

/** The room for the highest bar, under its number and above its year. */
const highestBar = 130;

/** The room for bars; of a longer history the table tells all. */
const mostYears = 12;

/** The jobs of each of the latest years as bars, a year without a figure left open. The table below says it in words. */
export function JobsChart({ figures }: { figures: readonly Figure[] }) {
  const format = useFormatter();
  const byYear = new Map(figures.map((figure) => [figure.year, figure]));
  const last = Math.max(...byYear.keys());
  const first = Math.max(last - mostYears + 1, Math.min(...byYear.keys()));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const most = Math.max(1, ...years.map((year) => byYear.get(year)?.jobs ?? 0));
  return (
    <div className={styles.chart} aria-hidden>
      {years.map((year) => {
        const figure = byYear.get(year);
        return (
          <div key={year} className={styles.year}>
            {figure && <span className={styles.amount}>{format.number(figure.jobs)}</span>}
            {figure && (
              <span
                className={styles.bar}
                data-source={figure.source}
                style={{ height: `${Math.round((figure.jobs / most) * highestBar)}px` }}
              />
            )}
            <span className={styles.tick}>{year}</span>
          </div>
        );
      })}
    </div>
  );
}
