import { data, Link, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { minutesTyped } from '../activities/time-spent.ts';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { langOf } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { idsIn } from '../people/choices.ts';
import { readPeople } from '../people/people.server.ts';
import type { Route } from './+types/record';
import { capital, pageOfAbout } from './meeting.ts';
import { MeetingActs } from './meeting-acts.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { meetingIn } from './meeting-form.server.ts';
import styles from './meetings.module.css';

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const meeting = await dataOf(api.GET('/v1/meetings/{id}', { params: { path: { id } } }));
    const { noun, id: aboutId } = meeting.about;
    return { meeting, people: await readPeople(api, { [`${noun}Id`]: aboutId }) };
  });
}

/** Changes a meeting, calls it off, takes that back, or says what came of it. */
export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request, form);
  const options = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  return attempt(form, async () => {
    switch (textIn(form, 'intent')) {
      case 'change':
        await dataOf(api.PATCH('/v1/meetings/{id}', { ...options, body: meetingIn(form) }));
        return redirect(`/desk/meetings/${id}`);
      case 'cancel':
        await dataOf(api.POST('/v1/meetings/{id}/cancellations', options));
        return { saved: true };
      case 'replan':
        await dataOf(api.POST('/v1/meetings/{id}/replannings', options));
        return { saved: true };
      case 'hold': {
        const minutes = (minutesTyped(textIn(form, 'minutes')) ?? null) as number | null;
        const body = {
          text: textIn(form, 'text'),
          minutes,
          contactIds: idsIn(form, 'contactIds'),
          colleagueIds: idsIn(form, 'colleagueIds'),
        };
        const { about } = await dataOf(api.POST('/v1/meetings/{id}/holdings', { ...options, body }));
        return redirect(pageOfAbout(about));
      }
      default:
        throw data(null, { status: 400 });
    }
  });
}

export const clientAction = keepTyped;

const tones = { planned: 'active', cancelled: 'quiet', held: 'done' } as const;

/** A meeting: when, where and with whom; what can be done with it. */
export default function MeetingPage({ loaderData: { meeting, people } }: Route.ComponentProps) {
  const t = useTranslations('meetings');
  const { labels } = useDesk();
  const mayWrite = useMay('meetings:write');
  const { about } = meeting;
  return (
    <div className={styles.page}>
      <PageHead
        name={meeting.subject}
        above={
          <>
            {capital(labels.meetingKind[meeting.kind] ?? meeting.kind)} ·{' '}
            <Link to={pageOfAbout(about)} lang={langOf(about.name)}>
              {about.name}
            </Link>
          </>
        }
        status={<StatusWord tone={tones[meeting.state]}>{labels.meetingState[meeting.state]}</StatusWord>}
      />
      <MeetingFacts meeting={meeting} />
      {mayWrite && <MeetingActs key={meeting.version} meeting={meeting} people={people} />}
      <p>
        <a href={`/desk/meetings/${meeting.id}/invitation.ics`} download>
          {t('file')}
        </a>
      </p>
    </div>
  );
}
