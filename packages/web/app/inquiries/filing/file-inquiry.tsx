import { redirect, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { attempt, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { PageHead } from '../../desk/ui/page-head.tsx';
import type { Route } from './+types/file-inquiry';
import { Filed } from './filed.tsx';
import styles from './filing.module.css';
import { fileInquiry } from './filing.server.ts';
import { FilingForm } from './filing-form.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'inquiries:file'));
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { id, ...filed } = await fileInquiry(request, form);
    return id ? redirect(`/desk/inquiries/${id}`) : { filed };
  });
}

export const clientAction = keepTyped;

/** For a company that was on the telephone or wrote: a colleague takes its inquiry in. */
export default function FileInquiry() {
  const t = useTranslations('filing');
  const answer = useActionData<typeof action>();
  if (answer && 'filed' in answer) return <Filed {...answer.filed} />;
  return (
    <div className={styles.page}>
      <PageHead name={t('title')}>
        <p className={styles.intro}>{t('intro')}</p>
      </PageHead>
      <FilingForm />
    </div>
  );
}
