import { Button } from '@mantine/core';
import { data, Link, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { meOf } from '../desk/session.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { readPeople } from '../people/people.server.ts';
import type { WrittenKind } from '../timeline/kind-choice.tsx';
import { pageOfSubject, subjectOf } from '../timeline/subject-of.ts';
import type { Route } from './+types/correct';
import styles from './activities.module.css';
import { ActivityFields } from './activity-fields.tsx';
import { activityIn } from './activity-form.server.ts';

export function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  requirePermission(context, 'activities:write');
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const activity = await dataOf(api.GET('/v1/activities/{id}', { params: { path: { id } } }));
    // What another wrote is his to correct.
    if (activity.userId !== meOf(context).id) throw data(null, { status: 403 });
    return { activity, people: await readPeople(api, subjectOf(activity)) };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const options = { params: { path: { id } }, ...ifMatch(form.get('version')) };
    const body = activityIn(form);
    const corrected = await dataOf(deskApi(request).PATCH('/v1/activities/{id}', { ...options, body }));
    return redirect(pageOfSubject(subjectOf(corrected)));
  });
}

export const clientAction = keepTyped;

/** What a colleague wrote down himself, to be corrected. */
export default function CorrectActivity({ loaderData: { activity, people } }: Route.ComponentProps) {
  const t = useTranslations('activities');
  const { about } = people;
  return (
    <div className={styles.page}>
      <PageHead
        name={t('correct.title')}
        above={
          <Link to={about.path} lang={langOf(about.name)}>
            {about.name}
          </Link>
        }
      />
      <p>{t('correct.hint')}</p>
      <DeskForm intent="correct" version={activity.version} className={styles.form}>
        <input type="hidden" name="was" value={activity.happenedAt} />
        <ActivityFields
          people={people}
          start={{ ...activity, kind: activity.kind as WrittenKind, text: activity.text ?? '' }}
        />
        <div className={styles.acts}>
          <SubmitButton>{t('correct.submit')}</SubmitButton>
          <Button component={Link} to={about.path} variant="subtle">
            {t('leave')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}
