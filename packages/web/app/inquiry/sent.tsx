import { data } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useDay } from '../i18n/days.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { failPage, retryHeaders } from '../public/failure.server.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { DatedLines, Panel, Person } from '../ui/panel.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/sent';
import { AnswerSections } from './answers/answer-sections.tsx';
import { findReceipt } from './receipt.server.ts';

export const headers = retryHeaders;

/** The confirmation, for the browser that sent this inquiry; anyone else learns only that there is a mail. */
export async function loader({ request, params }: Route.LoaderArgs) {
  try {
    const sent = await findReceipt(request, localeOf(params));
    if (sent?.receipt.reference !== params.reference) return data({ sent: null }, 403);
    return { sent };
  } catch (problem) {
    return failPage(problem);
  }
}

export default function Sent({ loaderData: { sent } }: Route.ComponentProps) {
  const t = useTranslations('inquiry.sent');
  const tPerson = useTranslations('public.person');
  const locale = useLocale();
  const day = useDay();
  if (!sent) return <SentElsewhere />;
  const { receipt, rows } = sent;
  const due = day(receipt.answerDueOn);
  const { contactPerson } = receipt;
  const lines = [
    { id: 'received', when: day(receipt.receivedAt), what: t('received') },
    { id: 'answer', when: t('by', { date: due }), what: t('answer', { name: contactPerson.name }) },
    { id: 'silence', when: t('after', { date: due }), what: t('silence') },
  ];
  return (
    <Page title={t('title')}>
      <Panel title={t('title')} label={t('reference')} reference={receipt.reference} />
      <div className={`${prose.prose} ${prose.below}`}>
        <p>
          {receipt.confirmationSentTo ? t('mailed', { email: receipt.confirmationSentTo }) : t('notMailed')}
        </p>
        <h2>{t('nextTitle')}</h2>
        <DatedLines lines={lines} />
        <h2>{tPerson(contactPerson.municipality ? 'contact' : 'desk')}</h2>
        <Person person={contactPerson} />
      </div>
      <ButtonRow>
        <ButtonLink href={`/${locale}/status/${receipt.statusToken}`}>{t('statusLink')}</ButtonLink>
      </ButtonRow>
      <AnswerSections rows={rows} files={receipt.files} />
    </Page>
  );
}

function SentElsewhere() {
  const t = useTranslations('inquiry.sent');
  const locale = useLocale();
  return (
    <Page title={t('elsewhereTitle')}>
      <h1>{t('elsewhereTitle')}</h1>
      <p className={prose.lead}>{t('elsewhere')}</p>
      <ButtonRow>
        <ButtonLink look="secondary" href={`/${locale}/status`}>
          {t('askLink')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
