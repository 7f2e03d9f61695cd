import { useTranslations } from 'use-intl';
import { initialsOf } from '../ui/initials.ts';
import { useDesk } from '../use-desk.ts';
import type { LiveNoun } from './live-line.ts';
import styles from './present.module.css';
import { usePresence } from './use-presence.ts';

/** Beyond so many, they are counted. */
const named = 3;

/** Who else has this record before him, by name and initials. */
export function Present({ noun, id }: { noun: LiveNoun; id: string }) {
  const t = useTranslations('live');
  const { me } = useDesk();
  const others = usePresence(noun, id).filter((person) => person.id !== me.id);
  return (
    <span role="status" className={styles.place}>
      {others.length > 0 && (
        <span className={styles.present} title={t('alsoHereAre', { names: listOf(others) })}>
          {others.slice(0, named).map((person) => (
            <span key={person.id} className={styles.initials} aria-hidden>
              {initialsOf(person.name)}
            </span>
          ))}
          <span>
            {t('alsoHere', {
              names: listOf(others.slice(0, named)),
              more: Math.max(others.length - named, 0),
            })}
          </span>
        </span>
      )}
    </span>
  );
}

const listOf = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');
