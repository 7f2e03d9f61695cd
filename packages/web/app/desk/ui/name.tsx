import styles from './name.module.css';

interface NameProps {
  /** In its own script, as its bearer writes it. */
  name: string;
  /** BCP 47 language of the name; guessed from its script where it is not known. */
  lang?: string | null | undefined;
  /** The same in Latin letters, or how it is read. */
  latin?: string | null | undefined;
}

/** The name of an organisation or a person, its Latin form muted beside it. */
export function Name({ name, lang, latin }: NameProps) {
  return (
    <>
      <span lang={lang ?? langOf(name)}>{name}</span>
      {latin && latin !== name && <span className={styles.latin}> {latin}</span>}
    </>
  );
}

/**
 * The language that a name or a text is likely in, by its script: a browser chooses other glyphs for Japanese than
 * for Chinese. Han characters alone are Japanese unless `han` says otherwise; Latin letters say nothing.
 */
export function langOf(text: string, han: 'ja' | 'zh' = 'ja'): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Han}/u.test(text)) return han;
  return undefined;
}
