import { data, useOutlet } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { FileList } from '../desk/ui/file-list.tsx';
import { RecordLayout, Section } from '../desk/ui/record-layout.tsx';
import { readTimeline } from '../timeline/timeline.server.ts';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { wishedMoments } from './appointments.server.ts';
import { Matches } from './matches.tsx';
import { RecordHead } from './record-head.tsx';
import { SentAnswers } from './sent-answers.tsx';
import { SentMessage } from './sent-message.tsx';

export async function loader({ params, request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const path = { params: { path: { id: params.id } } };
  const [inquiry, matches, timeline] = await Promise.all([
    orProblemPage(request, () => dataOf(api.GET('/v1/inquiries/{id}', path))),
    orProblemPage(request, () => dataOf(api.GET('/v1/inquiries/{id}/matches', path))),
    readTimeline(request, { inquiryId: params.id }),
  ]);
  return { inquiry, matches, timeline, wishedMoments: wishedMoments(inquiry.answers) };
}

/** The acts that take no words: letting it out of quarantine, and taking a rejection back. */
export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const init = { params: { path: { id: params.id } }, ...ifMatch(form.get('version')) };
  return attempt(form, async () => {
    const api = deskApi(request);
    const intent = form.get('intent');
    if (intent === 'release') await dataOf(api.POST('/v1/inquiries/{id}/releases', init));
    else if (intent === 'reopen') await dataOf(api.POST('/v1/inquiries/{id}/reopenings', init));
    else throw data(null, 400);
    return { saved: true };
  });
}

export const clientAction = keepTyped;

/** Everything that a company sent, what can be done with it, and what was done. */
export default function InquiryRecord({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('inquiries');
  const { inquiry, matches, timeline, wishedMoments: moments } = loaderData;
  // The page has one primary button: that of the act that is open, if one is.
  const act = useOutlet({ inquiry, matches });
  const isUnknown = inquiry.state !== 'accepted' && inquiry.state !== 'rejected';
  return (
    <RecordLayout
      live={{ noun: 'inquiry', id: inquiry.id }}
      head={<RecordHead inquiry={inquiry} isActing={act !== null} />}
      sideLabel={t('head.side')}
      side={<Timeline subject={{ inquiryId: inquiry.id }} page={timeline} />}
    >
      {act}
      <SentMessage inquiry={inquiry} />
      {isUnknown && <Matches inquiry={inquiry} matches={matches} />}
      <SentAnswers inquiry={inquiry} moments={moments} />
      <Section title={t('section.files')}>
        <FileList files={inquiry.files} empty={t('files.none')} />
      </Section>
    </RecordLayout>
  );
}
