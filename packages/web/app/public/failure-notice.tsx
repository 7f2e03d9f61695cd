import { useTranslations } from 'use-intl';
import { Notice } from '../ui/error-summary.tsx';
import type { Failure } from './failure.server.ts';

/** Above a form that could not be saved: nothing typed is lost, and when to try again. */
export function FailureNotice({
  failure,
  hadFiles = false,
}: {
  failure: Failure;
  hadFiles?: boolean | undefined;
}) {
  const t = useTranslations('public.notSaved');
  return (
    <Notice>
      <p>{failure.kind === 'busy' ? t('busy', { minutes: failure.minutes }) : t('down')}</p>
      {hadFiles && <p>{t('files')}</p>}
    </Notice>
  );
}
