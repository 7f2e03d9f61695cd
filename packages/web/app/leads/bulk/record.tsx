import { data } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { colleaguesOf } from '../../desk/colleagues.server.ts';
import { textIn } from '../../desk/form-values.server.ts';
import { readPages } from '../../desk/pages.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { MorePages } from '../../desk/ui/data-list.tsx';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import type { Route } from './+types/record';
import styles from './bulk.module.css';
import { BulkProgress } from './bulk-progress.tsx';
import { BulkReport } from './bulk-report.tsx';

export function loader({ request, params, context }: Route.LoaderArgs) {
  requirePermission(context, 'leads:write');
  const api = deskApi(request);
  const path = { id: params.id };
  return orProblemPage(request, async () => {
    const [found, rows, colleagues] = await Promise.all([
      dataOf(api.GET('/v1/lead-bulk-edits/{id}', { params: { path } })),
      readPages(request, (cursor) =>
        dataOf(
          api.GET('/v1/lead-bulk-edits/{id}/rows', {
            params: { path, query: { limit: 100, ...(cursor && { cursor }) } },
          }),
        ),
      ),
      colleaguesOf(api),
    ]);
    return { found, rows, colleagues };
  });
}

/** Goes on with it, or begins to undo it. */
export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const by = { params: { path: { id: params.id } } };
  return attempt(form, async () => {
    switch (textIn(form, 'intent')) {
      case 'step':
        return { found: await dataOf(api.POST('/v1/lead-bulk-edits/{id}/steps', by)) };
      case 'undo':
        return { found: await dataOf(api.POST('/v1/lead-bulk-edits/{id}/undoings', by)) };
      default:
        throw data(null, { status: 400 });
    }
  });
}

export default function BulkEditRecord({ loaderData: { found, rows, colleagues } }: Route.ComponentProps) {
  const t = useTranslations('leads.bulk');
  const { state, counts, rowCount } = found;
  const isUndone = state === 'undoing' || state === 'undone';
  const left = counts.stale + counts.refused;
  return (
    <>
      <PageHead
        name={t('of', { count: rowCount })}
        acts={
          state === 'done' &&
          counts.changed > 0 && (
            <DeskForm intent="undo">
              <SubmitButton variant="default">{t('undo')}</SubmitButton>
            </DeskForm>
          )
        }
      />
      <p role="status">
        {isUndone
          ? t('undone', { undone: counts.undone, left: counts.editedSince + counts.undoRefused })
          : t('done', { changed: counts.changed, same: counts.same, left })}
        {state === 'undone' && counts.waiting > 0 && ` ${t('never', { count: counts.waiting })}`}
      </p>
      {(state === 'running' || state === 'undoing') && <BulkProgress found={found} />}
      <div className={styles.preview}>
        <BulkReport label={t('of', { count: rowCount })} rows={rows.items} colleagues={colleagues} />
        <MorePages {...rows} />
      </div>
    </>
  );
}
