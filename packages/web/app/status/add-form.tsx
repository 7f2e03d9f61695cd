import { useTranslations } from 'use-intl';
import { useMistakes } from '../inquiry/problems/mistakes.ts';
import { FailureNotice } from '../public/failure-notice.tsx';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary, type Mistake, Notice } from '../ui/error-summary.tsx';
import { Field, type FieldTexts } from '../ui/field.tsx';
import { FileInput } from '../ui/files.tsx';
import prose from '../ui/prose.module.css';
import { TextArea } from '../ui/text-input.tsx';
import type { AddOutcome } from './status.server.ts';

/** What is wrong with an addition, each with the field it belongs to. */
export function useAddMistakes(outcome: AddOutcome | undefined): Mistake[] {
  const t = useTranslations('status.add');
  const inWords = useMistakes();
  return (outcome?.problems ?? []).map((problem) => {
    if (problem.code === 'required') return { href: '#message', message: t('empty') };
    const [mistake] = inWords([problem]);
    return {
      href: problem.pointer.includes('file') ? '#files' : '#message',
      message: mistake?.message ?? '',
    };
  });
}

/** What must be read first: a failure, or what is wrong. */
export function AddProblems({ mistakes, outcome }: { mistakes: Mistake[]; outcome: AddOutcome | undefined }) {
  const t = useTranslations();
  return (
    <>
      {outcome?.failure && <FailureNotice failure={outcome.failure} hadFiles={outcome.hadFiles} />}
      <ErrorSummary mistakes={mistakes} />
      {mistakes.length > 0 && (outcome?.restAdded || outcome?.hadFiles) && (
        <Notice kind="fact">
          <p>{outcome.restAdded ? t('status.add.restDone') : t('public.notSaved.files')}</p>
        </Notice>
      )}
    </>
  );
}

interface AddFormProps {
  mistakes: Mistake[];
  /** True while nobody but the desk has the inquiry. */
  toDesk: boolean;
  message: string;
  idempotencyKey: string;
}

/** A message, files or both. */
export function AddForm({ mistakes, toDesk, message, idempotencyKey }: AddFormProps) {
  const t = useTranslations('status.add');
  const error = (href: string) => mistakes.find((mistake) => mistake.href === href)?.message;
  const files: FieldTexts = { id: 'files', label: t('files'), hint: t('filesHint'), error: error('#files') };
  return (
    <form method="post" encType="multipart/form-data" noValidate className={prose.section}>
      <h2>{t('title')}</h2>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextArea id="message" label={t('message')} error={error('#message')} defaultValue={message} />
      <Field {...files}>
        <FileInput {...files} />
      </Field>
      <ButtonRow>
        <Button>{t(toDesk ? 'sendToDesk' : 'send')}</Button>
      </ButtonRow>
    </form>
  );
}
