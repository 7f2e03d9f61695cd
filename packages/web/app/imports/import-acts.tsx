import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { Import } from './import-words.ts';
import styles from './imports.module.css';

/** What can be done with an import where it stands. */
export function ImportActs({ found }: { found: Import }) {
  const t = useTranslations('imports.act');
  const { state, counts, runAt } = found;
  if (!useMay('imports:write')) return null;
  const writes = (counts.create ?? 0) + (counts.update ?? 0);
  const mayUndo = runAt !== null && ['done', 'failed', 'cancelled'].includes(state) && writes > 0;
  return (
    <div className={styles.acts}>
      {['checking', 'checked', 'running'].includes(state) && (
        <DeskForm intent="cancel">
          <SubmitButton variant="default">{t('cancel')}</SubmitButton>
        </DeskForm>
      )}
      {state === 'checked' && (writes > 0 ? <Run count={writes} /> : <p>{t('nothing')}</p>)}
      {mayUndo && (
        <DeskForm intent="undo">
          <SubmitButton variant="default">{t('undo')}</SubmitButton>
        </DeskForm>
      )}
    </div>
  );
}

function Run({ count }: { count: number }) {
  const t = useTranslations('imports.act');
  return (
    <DeskForm intent="run">
      <SubmitButton>{t('run', { count })}</SubmitButton>
    </DeskForm>
  );
}
