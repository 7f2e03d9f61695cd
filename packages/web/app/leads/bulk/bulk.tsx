import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { data, Link, redirect, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { colleaguesOf } from '../../desk/colleagues.server.ts';
import { textIn } from '../../desk/form-values.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import type { Route } from './+types/bulk';
import styles from './bulk.module.css';
import { type BulkPreview, bulkEditIn, previewOf } from './bulk.server.ts';
import { BulkFields } from './bulk-form.tsx';
import { BulkPreviewRows } from './bulk-preview.tsx';
import { type ChosenLeads, chosenIn, named } from './chosen-leads.ts';
import { LatestBulkEdits } from './latest-bulk-edits.tsx';

export function loader({ request, context }: Route.LoaderArgs) {
  requirePermission(context, 'leads:write');
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [colleagues, latest] = await Promise.all([
      colleaguesOf(api),
      dataOf(api.GET('/v1/lead-bulk-edits', { params: { query: { limit: 10 } } })),
    ]);
    return { colleagues, latest: latest.items };
  });
}

interface Answer {
  chosen?: ChosenLeads;
  part?: string | null;
  preview?: BulkPreview;
  /** What is run after the preview: the leads that would change, and how. */
  toRun?: string;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request, form);
  const chosen = chosenIn(form);
  return attempt(form, async (): Promise<Answer | Response> => {
    switch (textIn(form, 'intent')) {
      case 'choose':
        return { chosen, part: textIn(form, 'part') || null };
      case 'preview': {
        const edit = bulkEditIn(form);
        const preview = await previewOf(api, chosen, edit);
        const leads = preview.flatMap(({ id, version, outcome }) =>
          outcome === 'changed' && version !== null ? [{ id, version }] : [],
        );
        return { chosen, preview, toRun: JSON.stringify({ leads, edit }) };
      }
      case 'run': {
        const body = JSON.parse(textIn(form, 'toRun'));
        const { id } = await dataOf(api.POST('/v1/lead-bulk-edits', { body }));
        return redirect(`/desk/leads/bulk/${id}`);
      }
      default:
        throw data(null, { status: 400 });
    }
  });
}

export default function BulkEdit({ loaderData: { colleagues, latest } }: Route.ComponentProps) {
  const t = useTranslations('leads.bulk');
  const { chosen, part, answer } = useAnswers();
  if (!chosen || chosen.count === 0) {
    return (
      <>
        <PageHead name={t('title')} />
        <p className={styles.muted}>{t('nothing')}</p>
        <Button component={Link} to="/desk/leads?as=list" variant="default">
          {t('toList')}
        </Button>
        <LatestBulkEdits edits={latest} />
      </>
    );
  }
  return (
    <>
      <PageHead name={t('edit', { count: chosen.count })} />
      <Editing chosen={chosen} part={part} answer={answer} colleagues={colleagues} />
    </>
  );
}

/** What was chosen and said last; a refusal says nothing anew of what was chosen. */
function useAnswers() {
  const said = useActionData() as Answer | undefined;
  const [kept, setKept] = useState<Answer>({});
  const isNew = said?.chosen !== undefined && said.chosen !== kept.chosen;
  const next = isNew ? { part: kept.part ?? null, ...said } : kept;
  if (isNew) setKept(next);
  return { chosen: next.chosen, part: next.part ?? null, answer: said?.preview ? said : null };
}

interface EditingProps {
  chosen: ChosenLeads;
  part: string | null;
  answer: Answer | null;
  colleagues: readonly { id: string; name: string }[];
}

function Editing({ chosen, part, answer, colleagues }: EditingProps) {
  const t = useTranslations('leads.bulk');
  const [outdated, setOutdated] = useState<Answer | null>(null);
  const shown = answer === outdated ? null : answer;
  const preview = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) preview.current?.scrollIntoView({ block: 'start' });
  }, [shown]);
  return (
    <>
      <p className={styles.muted}>{t('hint')}</p>
      <DeskForm intent="preview" onChange={() => setOutdated(answer)}>
        <input type="hidden" name="leads" value={named(chosen.leads)} />
        {chosen.search !== null && <input type="hidden" name="search" value={chosen.search} />}
        <input type="hidden" name="count" value={chosen.count} />
        <BulkFields colleagues={colleagues} part={part} />
        <div className={styles.buttons}>
          <SubmitButton {...(shown && { variant: 'default' })}>{t('preview')}</SubmitButton>
          <Button component={Link} to="/desk/leads?as=list" variant="default">
            {t('cancel')}
          </Button>
        </div>
      </DeskForm>
      {shown?.preview && (
        <section ref={preview} className={styles.preview} aria-label={t('previewTitle')}>
          <h2>{t('previewTitle')}</h2>
          <Sums preview={shown.preview} />
          <RunForm preview={shown.preview} toRun={shown.toRun ?? ''} />
          <BulkPreviewRows label={t('previewTitle')} rows={shown.preview} colleagues={colleagues} />
        </section>
      )}
    </>
  );
}

function Sums({ preview }: { preview: BulkPreview }) {
  const t = useTranslations('leads.bulk');
  const of = (outcome: BulkPreview[number]['outcome']) =>
    preview.filter((row) => row.outcome === outcome).length;
  return (
    <p role="status">
      {t('sums', { changed: of('changed'), same: of('same'), left: of('stale') + of('refused') })}
    </p>
  );
}

function RunForm({ preview, toRun }: { preview: BulkPreview; toRun: string }) {
  const t = useTranslations('leads.bulk');
  const count = preview.filter(({ outcome }) => outcome === 'changed').length;
  if (count === 0) return null;
  return (
    <DeskForm intent="run" className={styles.buttons}>
      <input type="hidden" name="toRun" value={toRun} />
      <SubmitButton>{t('run', { count })}</SubmitButton>
    </DeskForm>
  );
}
