import { Button } from '@mantine/core';
import { data, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, loaded } from '../desk/api.server.ts';
import { isAnswer, keepTyped } from '../desk/keep-typed.ts';
import { LiveBar } from '../desk/live/live-bar.tsx';
import { useLive } from '../desk/live/use-live.ts';
import { useNow } from '../desk/now.tsx';
import { useDates } from '../desk/ui/dates.ts';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useMay } from '../desk/use-desk.ts';
import { InquiryList } from '../inquiries/inquiry-list.tsx';
import type { Route } from './+types/today';
import { FollowUpsDue } from './follow-ups-due.tsx';
import { LookAgain } from './look-again.tsx';
import { MeetingsComing } from './meetings-coming.tsx';
import { NewFromCompanies } from './new-from-companies.tsx';
import { QuietLeads } from './quiet-leads.tsx';
import { TasksDue } from './tasks-due.tsx';
import styles from './today.module.css';
import { TroubledMails } from './troubled-mails.tsx';
import { unreachableMunicipalities } from './unreachable.server.ts';
import { Unreachable } from './unreachable.tsx';
import { useKeepFresh } from './use-keep-fresh.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const [today, unreachable] = await Promise.all([
    loaded(request, deskApi(request).GET('/v1/today')),
    unreachableMunicipalities(context, request),
  ]);
  return { ...today, unreachable };
}

let lastRead: Awaited<ReturnType<typeof loader>> | undefined;

/** Reading again in the background must not take the page away when the line is down for a moment. */
export async function clientLoader({ serverLoader }: Route.ClientLoaderArgs) {
  try {
    lastRead = await serverLoader();
  } catch (error) {
    if (!lastRead || isAnswer(error)) throw error;
  }
  return lastRead;
}
clientLoader.hydrate = true as const;

/** What a colleague found out about a mail that may or may not have arrived, that he saw what a company added, or why a lead is quiet. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.has('additionId')) return markAddition(request, form);
  if (form.has('quietLeadId')) return dismissQuiet(request, form);
  const id = String(form.get('mailId'));
  const outcome = form.get('outcome');
  if (outcome !== 'arrived' && outcome !== 'send-again') throw data(null, 400);
  return attempt(form, async () => {
    await dataOf(
      deskApi(request).POST('/v1/mails/{id}/resolutions', { params: { path: { id } }, body: { outcome } }),
    );
    return { saved: true };
  });
}

function markAddition(request: Request, form: FormData) {
  const path = { id: String(form.get('additionId')) };
  const body = { seen: form.get('seen') !== 'false' };
  return attempt(form, async () => {
    await dataOf(deskApi(request).POST('/v1/additions/{id}/sightings', { params: { path }, body }));
    return { saved: true };
  });
}

function dismissQuiet(request: Request, form: FormData) {
  const path = { id: String(form.get('quietLeadId')) };
  const body = { dismissed: form.get('dismissed') !== 'false' };
  return attempt(form, async () => {
    await dataOf(deskApi(request).POST('/v1/leads/{id}/quiet-dismissals', { params: { path }, body }));
    return { saved: true };
  });
}

export const clientAction = keepTyped;

/** Whose changes may change what cannot wait. */
const onToday = { nouns: ['inquiry', 'lead', 'task'] } as const;

/** What cannot wait, seen at a glance at 8:40. */
export default function Today({ loaderData }: Route.ComponentProps) {
  const { now, inquiries, tasks, meetings, additions, followUps, lookAgain, quietLeads } = loaderData;
  const { troubledMails, unreachable } = loaderData;
  const t = useTranslations('today');
  const { fullDayOf } = useDates();
  useKeepFresh();
  const live = useLive(onToday);
  const liveWords = useTranslations('live');
  const late = inquiries.items.filter(({ timeLeft }) => timeLeft?.late).length;
  // The latest stand first: where all that are shown are late, some that are not shown may be.
  const isMore = late === inquiries.items.length && inquiries.count > late;
  return (
    <>
      <PageHead
        name={t('title')}
        above={<span suppressHydrationWarning>{fullDayOf(now)}</span>}
        status={<Stale readAt={now} />}
        facts={inquiries.count > 0 && t('summary', { waiting: inquiries.count, late, more: String(isMore) })}
      />
      {unreachable.length > 0 && <Unreachable municipalities={unreachable} />}
      {troubledMails.count > 0 && <TroubledMails mails={troubledMails.items} />}
      <Waiting inquiries={inquiries} />
      <MeetingsComing meetings={meetings} />
      <TasksDue tasks={tasks} />
      <NewFromCompanies additions={additions} />
      <LookAgain leads={lookAgain} />
      <div className={styles.pair}>
        <FollowUpsDue followUps={followUps} />
        <QuietLeads leads={quietLeads} />
      </div>
      <LiveBar onShow={live.show}>{live.waiting && liveWords('listChanged')}</LiveBar>
    </>
  );
}

const staleAfterMilliseconds = 4 * 60_000;

/** Says so when what is shown is no longer how it is. */
function Stale({ readAt }: { readAt: string }) {
  const t = useTranslations('today');
  const { timeOf } = useDates();
  if (useNow() - Date.parse(readAt) < staleAfterMilliseconds) return null;
  return <StatusWord tone="trouble">{t('stale', { time: timeOf(readAt) })}</StatusWord>;
}

function Waiting({ inquiries }: { inquiries: Route.ComponentProps['loaderData']['inquiries'] }) {
  const t = useTranslations('today.waiting');
  const filing = useTranslations('filing');
  const mayFile = useMay('inquiries:file');
  const { items, count, quarantined } = inquiries;
  const act = mayFile && (
    <Button component={Link} to="/desk/inquiries/new" variant="default">
      {filing('act')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
        {quarantined > 0 && (
          <Link to="/desk/inquiries?quarantined=true" className={styles.aside}>
            {t('quarantined', { count: quarantined })}
          </Link>
        )}
      </div>
      <InquiryList
        label={t('title')}
        inquiries={items}
        empty={
          <EmptyState title={t('empty')} act={act}>
            {t('emptyText')}
          </EmptyState>
        }
      />
      {count > items.length && (
        <p>
          <Link to="/desk/inquiries">{t('all', { count })}</Link>
        </p>
      )}
    </section>
  );
}
