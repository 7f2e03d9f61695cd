import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { PageHead } from '../desk/ui/page-head.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { FollowUpActs } from '../follow-ups/follow-up-acts.tsx';
import type { Route } from './+types/record';
import { FailedMail } from './failed-mail.tsx';
import { HeldMail } from './held-mail.tsx';
import { readMailPage } from './mail.server.ts';
import { MailFacts } from './mail-facts.tsx';
import { MailSteps } from './mail-steps.tsx';
import { MailText } from './mail-text.tsx';
import { MailWord } from './mail-word.tsx';
import { StateInWords } from './state-in-words.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readMailPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const outcome = textIn(form, 'outcome') === 'send-again' ? 'send-again' : 'arrived';
    const resolution = { params: { path: { id } }, body: { outcome } } as const;
    await dataOf(deskApi(request).POST('/v1/mails/{id}/resolutions', resolution));
    return { resolved: outcome };
  });
}

export const clientAction = keepTyped;

export default function MailPage({ loaderData }: Route.ComponentProps) {
  const { mail, followUp } = loaderData;
  const t = useTranslations('mails');
  const mayPlan = useMay('follow-ups:write');
  const lang = mail.language === 'zh' ? 'zh-Hans' : mail.language;
  return (
    <RecordLayout
      head={
        <PageHead
          name={mail.subject}
          lang={lang}
          above={t(`kind.${mail.kind}`)}
          status={<MailWord state={mail.state} />}
          acts={mayPlan && followUp && <FollowUpActs followUp={followUp} />}
          facts={<StateInWords {...loaderData} />}
        />
      }
      sideLabel={t('steps.title')}
      side={<MailSteps {...loaderData} />}
    >
      {mail.state === 'held' && <HeldMail />}
      {mail.state === 'failed' && <FailedMail mail={mail} followUp={followUp} />}
      <MailFacts {...loaderData} />
      <MailText mail={mail} />
    </RecordLayout>
  );
}
