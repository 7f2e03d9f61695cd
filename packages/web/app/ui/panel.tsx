import type { ReactNode } from 'react';
import { useMunicipalityName } from '../code-lists/options.ts';
import styles from './panel.module.css';

/** The large panel of the confirmation: what happened, and the reference to keep. */
export function Panel({ title, label, reference }: { title: string; label: string; reference: string }) {
  return (
    <div className={styles.panel}>
      <h1>{title}</h1>
      <p>
        {label} <strong className={styles.reference}>{reference}</strong>
      </p>
    </div>
  );
}

export interface DatedLine {
  id: string;
  when: ReactNode;
  what: ReactNode;
}

/** What happened and what will, each with its day. */
export function DatedLines({ lines }: { lines: DatedLine[] }) {
  return (
    <ol className={styles.events}>
      {lines.map(({ id, when, what }) => (
        <li key={id} className={styles.event}>
          <span className={styles.when}>{when}</span>
          <span className={styles.what}>{what}</span>
        </li>
      ))}
    </ol>
  );
}

export interface NamedPerson {
  name: string;
  telephone?: string | null | undefined;
  email?: string | null | undefined;
  jobTitle?: string | null | undefined;
  municipality?: { slug: string; name: string } | null | undefined;
}

/** A person one can call, by a name that is to be read as Dutch; the job title as that person wrote it. */
export function Person({ person }: { person: NamedPerson }) {
  const municipalityName = useMunicipalityName();
  return (
    <div className={styles.person}>
      <p className={styles.name} lang="nl">
        {person.name}
      </p>
      {person.jobTitle && <p className={styles.jobTitle}>{person.jobTitle}</p>}
      {person.municipality && <p>{municipalityName(person.municipality)}</p>}
      {person.telephone && (
        <p>
          <a href={`tel:${person.telephone.replace(/[^+\d]/g, '')}`}>{person.telephone}</a>
        </p>
      )}
      {person.email && (
        <p>
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </p>
      )}
    </div>
  );
}
