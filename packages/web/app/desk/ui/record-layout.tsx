import type { ReactNode } from 'react';
import type { LiveNoun } from '../live/live-line.ts';
import { LiveRecord } from '../live/live-record.tsx';
import { langOf } from './name.tsx';
import styles from './record-layout.module.css';

interface RecordLayoutProps {
  /** The record, where its page follows what colleagues do to it. */
  live?: { noun: LiveNoun; id: string };
  head: ReactNode;
  /** Of the side column, for who hears the page. */
  sideLabel: string;
  side: ReactNode;
  children: ReactNode;
}

/** A record's page: its head, what we know in the main column, its timeline in a side column of 360 px. */
export function RecordLayout({ live, head, sideLabel, side, children }: RecordLayoutProps) {
  const page = (
    <>
      {head}
      <div className={styles.columns}>
        <div className={styles.main}>{children}</div>
        <aside className={styles.side} aria-label={sideLabel}>
          {side}
        </aside>
      </div>
    </>
  );
  return live ? <LiveRecord {...live}>{page}</LiveRecord> : page;
}

/** The parts of a record that has no timeline. */
export function Sections({ children }: { children: ReactNode }) {
  return <div className={styles.main}>{children}</div>;
}

/** A part of a record's page under its own heading, set off by a line and not by a box. */
export function Section({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 lang={langOf(title)}>{title}</h2>
        {acts}
      </div>
      {children}
    </section>
  );
}
