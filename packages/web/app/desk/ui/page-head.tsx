import { type ReactNode, type Ref, useContext } from 'react';
import { PresentContext } from '../live/present-context.ts';
import { langOf } from './name.tsx';
import styles from './page-head.module.css';

interface PageHeadProps {
  /** The name of the page; of a record in its own script. */
  name: string;
  lang?: string | null | undefined;
  latin?: string | null | undefined;
  /** How many there are, beside the name of a list. */
  count?: ReactNode;
  /** Above the name: what kind of record this is, its reference. */
  above?: ReactNode;
  /** Stage and status, as words. */
  status?: ReactNode;
  /** Under the name, side by side: owner, next step, place; each in a `Fact`. */
  facts?: ReactNode;
  /** Of the line with status and facts, where the cursor is to go to it after an act. */
  standing?: Ref<HTMLDivElement>;
  /** The acts: one primary button at most. */
  acts?: ReactNode;
  children?: ReactNode;
}

/** The head of a page: what it is called, where it stands and what can be done. */
export function PageHead(props: PageHeadProps) {
  const { name, lang, latin, count, above, status, facts, standing, acts, children } = props;
  const present = useContext(PresentContext);
  return (
    <div className={styles.head}>
      <title>{`${name} · Kavel`}</title>
      <div className={styles.top}>
        <div className={styles.names}>
          {(above || present) && (
            <div className={styles.above}>
              <div>{above}</div>
              {present}
            </div>
          )}
          <h1 className={styles.name}>
            <span lang={lang ?? langOf(name)}>{name}</span>
            {count !== undefined && <span className={styles.count}> {count}</span>}
          </h1>
          {latin && latin !== name && <p className={styles.latin}>{latin}</p>}
        </div>
        {acts && <div className={styles.acts}>{acts}</div>}
      </div>
      {(status || facts) && (
        <div ref={standing} className={styles.facts} {...(standing && { tabIndex: -1 })}>
          {status}
          {facts}
        </div>
      )}
      {children}
    </div>
  );
}

/** One fact in a page's head. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={styles.fact}>
      <span className={styles.label}>{label}</span> {children}
    </span>
  );
}
