import { useTranslations } from 'use-intl';
import { useDay } from '../i18n/days.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { failPage } from '../public/failure.server.ts';
import { seeOther } from '../public/see-other.ts';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/pause-sent';
import { readDraftToken } from './draft-cookie.server.ts';
import { findOpenDraft } from './drafts.server.ts';

export async function loader({ request, params }: Route.LoaderArgs) {
  const locale = localeOf(params);
  try {
    const draft = await findOpenDraft(request, await readDraftToken(request), locale);
    if (!draft) throw seeOther(`/${locale}/inquiry`);
    return { expiresAt: draft.expiresAt };
  } catch (problem) {
    if (problem instanceof Response) throw problem;
    return failPage(problem);
  }
}

/** No way on from here but the mail: who begins again at once ends up with two inquiries. */
export default function PauseSent({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('inquiry.pause');
  const day = useDay();
  return (
    <Page title={t('sentTitle')}>
      <h1>{t('sentTitle')}</h1>
      <p className={prose.lead}>{t('sentText', { date: day(loaderData.expiresAt) })}</p>
      <p className={prose.lead}>{t('sentSpam')}</p>
    </Page>
  );
}
