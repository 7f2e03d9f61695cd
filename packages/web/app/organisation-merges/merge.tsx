import { Button } from '@mantine/core';
import { data, Link, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { Route } from './+types/merge';
import { MergeChoices, type MergeField, type MergePreview } from './merge-choices.tsx';
import styles from './organisation-merges.module.css';

export function loader({ context, request, params }: Route.LoaderArgs) {
  requirePermission(context, 'organisations:write');
  const mergedId = new URL(request.url).searchParams.get('with');
  if (!mergedId) throw data(null, { status: 404 });
  const query = { keptId: params.id, mergedId };
  return orProblemPage(request, () =>
    dataOf(deskApi(request).GET('/v1/organisation-merge-previews', { params: { query } })),
  );
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const take = [...form]
    .filter(([name, value]) => name.startsWith('whose.') && value === 'merged')
    .map(([name]) => name.slice('whose.'.length) as MergeField);
  return attempt(form, async () => {
    const body = {
      keptId: params.id,
      keptVersion: Number(form.get('version')),
      mergedId: String(form.get('mergedId')),
      mergedVersion: Number(form.get('mergedVersion')),
      take,
    };
    await dataOf(deskApi(request).POST('/v1/organisation-merges', { body }));
    return redirect(`/desk/organisations/${params.id}`);
  });
}

export const clientAction = keepTyped;

/** Two organisations beside each other, before they are one. */
export default function Merge({ loaderData: preview }: Route.ComponentProps) {
  const t = useTranslations('organisationMerges');
  const { kept, merged } = preview;
  const names = { kept: kept.name, merged: merged.name };
  return (
    <div className={styles.page}>
      <PageHead name={t('title')}>
        <p className={styles.intro}>{t('intro', names)}</p>
        <p>
          <Link to={`/desk/organisations/${merged.id}/merge?with=${kept.id}`}>{t('swap', names)}</Link>
        </p>
      </PageHead>
      <DeskForm key={kept.id} intent="merge" version={kept.version}>
        <input type="hidden" name="mergedId" value={merged.id} />
        <input type="hidden" name="mergedVersion" value={merged.version} />
        <h2 className={styles.heading}>{t('differ')}</h2>
        <MergeChoices preview={preview} />
        <h2 className={styles.heading}>{t('moves')}</h2>
        <Moves moves={preview.moves} />
        <div className={styles.foot}>
          <SubmitButton>{t('submit', names)}</SubmitButton>
          <Button component={Link} to={`/desk/organisations/${kept.id}`} variant="default">
            {t('back')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}

function Moves({ moves }: { moves: MergePreview['moves'] }) {
  const t = useTranslations('organisationMerges');
  const some = Object.entries(moves).filter(([, count]) => count > 0) as [
    keyof MergePreview['moves'],
    number,
  ][];
  if (some.length === 0) return <p>{t('movesNothing')}</p>;
  return (
    <ul className={styles.moves}>
      {some.map(([noun, count]) => (
        <li key={noun}>{t(`count.${noun}`, { count })}</li>
      ))}
    </ul>
  );
}
