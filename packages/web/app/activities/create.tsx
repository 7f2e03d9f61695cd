import { Button } from '@mantine/core';
import { Link, redirect, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { readPeople } from '../people/people.server.ts';
import type { WrittenKind } from '../timeline/kind-choice.tsx';
import { pageOfSubject } from '../timeline/subject-of.ts';
import { subjectIn } from '../timeline/timeline-subject.ts';
import type { Route } from './+types/create';
import styles from './activities.module.css';
import { ActivityFields } from './activity-fields.tsx';
import { activityIn } from './activity-form.server.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'activities:write');
  const subject = subjectIn(new URL(request.url).searchParams);
  return orProblemPage(request, async () => ({
    subject,
    people: await readPeople(deskApi(request), subject),
  }));
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const subject = subjectIn(form);
    const body = { ...activityIn(form), ...subject };
    await dataOf(deskApi(request, form).POST('/v1/activities', { body }));
    return redirect(pageOfSubject(subject));
  });
}

export const clientAction = keepTyped;

/** What was begun in one line goes on here. */
interface Begun {
  text?: string;
  kind?: WrittenKind;
}

/** Something that happened, written down in full. */
export default function LogInFull({ loaderData: { subject, people } }: Route.ComponentProps) {
  const t = useTranslations('activities');
  const { me } = useDesk();
  const begun = (useLocation().state ?? {}) as Begun;
  const { about } = people;
  const there = people.contacts.filter(({ id }) => id === people.contactId);
  return (
    <div className={styles.page}>
      <PageHead
        name={t('title')}
        above={
          <Link to={about.path} lang={langOf(about.name)}>
            {about.name}
          </Link>
        }
      />
      <DeskForm intent="log" className={styles.form}>
        {Object.entries(subject).map(([name, id]) => (
          <input key={name} type="hidden" name={name} value={id} />
        ))}
        <ActivityFields
          people={people}
          start={{
            // What was begun as a note stays one; nobody who wrote nothing yet chose it.
            kind: begun.kind && (begun.text || begun.kind !== 'note') ? begun.kind : 'meeting',
            text: begun.text ?? '',
            contacts: there,
            colleagues: [me],
          }}
        />
        <div className={styles.acts}>
          <SubmitButton>{t('submit')}</SubmitButton>
          <Button component={Link} to={about.path} variant="subtle">
            {t('leave')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}
