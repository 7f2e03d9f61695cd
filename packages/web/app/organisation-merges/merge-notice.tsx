import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import styles from './organisation-merges.module.css';
import type { Undone } from './undo.ts';
import { type OrganisationMerge, UndoMerge, useUndoing } from './undo-merge.tsx';

/** Says at the top of the page that two became one just now, or two again; the cursor comes to it. */
export function MergeNotice({ merges }: { merges: OrganisationMerge[] }) {
  const [search] = useSearchParams();
  const undoing = useUndoing();
  const undone = undoing.state === 'idle' ? undoing.data : undefined;
  const merge = merges.find(({ merged }) => merged.id === search.get('merged'));
  const place = useRef<HTMLDivElement>(null);
  const told = undone ?? merge?.id;
  useEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  if (!told) return null;
  const isRefused = undone !== undefined && undone.merged === null;
  return (
    <div
      ref={place}
      role="status"
      tabIndex={-1}
      className={styles.outcome}
      data-refused={isRefused || undefined}
    >
      {undone ? <Told undone={undone} /> : merge && <Merged merge={merge} />}
    </div>
  );
}

function Merged({ merge }: { merge: OrganisationMerge }) {
  const t = useTranslations('organisationMerges');
  const { name, nameLanguage } = merge.merged;
  return (
    <div className={styles.notice}>
      <span>{t.rich('mergedNow', { name: () => <Name name={name} lang={nameLanguage} /> })}</span>
      <UndoMerge merge={merge} />
    </div>
  );
}

function Told({ undone: { merged, keptFields, code } }: { undone: Undone }) {
  const t = useTranslations('organisationMerges');
  const { undoRefusal } = useMessages().organisationMerges;
  const { field } = useMessages().organisations;
  if (!merged) return undoRefusal[code as keyof typeof undoRefusal] ?? t('refused');
  // What is written along with another field has no name of its own.
  const names = keptFields.flatMap((one) => field[one as keyof typeof field] ?? []);
  return (
    <>
      {t.rich('undone', {
        name: () => (
          <Link to={`/desk/organisations/${merged.id}`}>
            <Name name={merged.name} lang={merged.nameLanguage} />
          </Link>
        ),
      })}
      {names.length > 0 && ` ${t('undoneExcept', { fields: names.join(', ') })}`}
    </>
  );
}
