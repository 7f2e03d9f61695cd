import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { components } from '../api/schema.gen.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { choiceIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { Route } from './+types/merge';
import { ChooseTwin } from './choose-twin.tsx';
import { MergeChoices, type MergeField, type MergePreview } from './merge-choices.tsx';
import { MergeRefusal } from './merge-refusal.tsx';
import { MergeSides } from './merge-sides.tsx';
import styles from './organisation-merges.module.css';
import { readTwins } from './twins.server.ts';

export function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  requirePermission(context, 'organisations:write');
  const mergedId = new URL(request.url).searchParams.get('with');
  return orProblemPage(request, async () => {
    if (!mergedId) return { preview: null, twins: await readTwins(request, id) };
    return { preview: await readPreview(request, id, mergedId), twins: null };
  });
}

async function readPreview(request: Request, keptId: string, mergedId: string) {
  try {
    const params = { query: { keptId, mergedId } };
    return await dataOf(deskApi(request).GET('/v1/organisation-merge-previews', { params }));
  } catch (error) {
    // One of them is archived or merged by now, as after going back in the browser: its page says so.
    const isOver = error instanceof ApiProblem && [409, 422].includes(error.status);
    throw isOver ? redirect(`/desk/organisations/${keptId}`) : error;
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const take = [...form]
    .filter(([name, value]) => name.startsWith('whose.') && value === 'merged')
    .map(([name]) => name.slice('whose.'.length) as MergeField);
  return attempt(form, async () => {
    const mergedId = String(form.get('mergedId'));
    const body = {
      keptId: params.id,
      keptVersion: Number(form.get('version')),
      mergedId,
      mergedVersion: Number(form.get('mergedVersion')),
      take,
      // Where there is nothing to choose there is no such field.
      parents: (choiceIn(form, 'parents') ?? 'both') as components['schemas']['ParentChoice'],
    };
    await dataOf(deskApi(request, form).POST('/v1/organisation-merges', { body }));
    return redirect(`/desk/organisations/${params.id}?merged=${mergedId}`);
  });
}

export const clientAction = keepTyped;

/** Two organisations beside each other, before they are one; first of all which two. */
export default function Merge({ loaderData: { preview, twins } }: Route.ComponentProps) {
  return preview ? <MergeForm key={preview.kept.id} preview={preview} /> : <ChooseTwin {...twins} />;
}

function MergeForm({ preview }: { preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const { kept, merged, moves } = preview;
  const names = { kept: kept.name, merged: merged.name };
  return (
    <div className={styles.page}>
      <PageHead name={t('title')}>
        <p className={styles.intro}>{t('intro', names)}</p>
      </PageHead>
      <DeskForm
        intent="merge"
        version={kept.version}
        notice={(problem) => <MergeRefusal problem={problem} />}
      >
        <input type="hidden" name="mergedId" value={merged.id} />
        <input type="hidden" name="mergedVersion" value={merged.version} />
        <h2 className={styles.heading}>{t('differ')}</h2>
        <MergeSides preview={preview} />
        <MergeChoices preview={preview} />
        <h2 className={styles.heading}>{t('moves')}</h2>
        <Moves moves={moves} />
        <div className={styles.foot}>
          <SubmitButton classNames={{ root: styles.submit ?? '', label: styles.submitWords ?? '' }}>
            {t('submit', names)}
          </SubmitButton>
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
  return (
    <ul className={styles.moves}>
      {some.map(([noun, count]) => (
        <li key={noun}>{t(`count.${noun}`, { count })}</li>
      ))}
      <li>{t('movesAlways')}</li>
    </ul>
  );
}
