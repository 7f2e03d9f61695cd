import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { readPeople } from '../people/people.server.ts';
import { subjectIn } from '../timeline/timeline-subject.ts';
import type { Route } from './+types/create';
import { MeetingFields } from './meeting-fields.tsx';
import { meetingIn } from './meeting-form.server.ts';
import styles from './meetings.module.css';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'meetings:write');
  const subject = subjectIn(new URL(request.url).searchParams);
  return orProblemPage(request, async () => ({
    subject,
    people: await readPeople(deskApi(request), subject),
  }));
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = { ...meetingIn(form), ...subjectIn(form) };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/meetings', { body }));
    return redirect(`/desk/meetings/${id}`);
  });
}

export const clientAction = keepTyped;

/** A meeting, visit or call to come. */
export default function PlanMeeting({ loaderData: { subject, people } }: Route.ComponentProps) {
  const t = useTranslations('meetings');
  const { about, contacts, contactId } = people;
  return (
    <div className={styles.page}>
      <PageHead
        name={t('plan.title')}
        above={
          <Link to={about.path} lang={langOf(about.name)}>
            {about.name}
          </Link>
        }
      />
      <DeskForm intent="plan" className={styles.form}>
        {Object.entries(subject).map(([name, id]) => (
          <input key={name} type="hidden" name={name} value={id} />
        ))}
        <MeetingFields people={people} guests={contacts.filter(({ id }) => id === contactId)} />
        <div className={styles.acts}>
          <SubmitButton>{t('plan.submit')}</SubmitButton>
          <Button component={Link} to={about.path} variant="subtle">
            {t('leave')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}
