import { Button } from '@mantine/core';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { refusalIn } from '../desk/action-problem.ts';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Inquiry } from './inquiry.ts';
import { type InquiryAct, offeredActs } from './inquiry-acts.ts';

/** What can be done now: the one act that the inquiry waits for stands out, at the end of the row. */
export function ActButtons({ inquiry, isActing }: { inquiry: Inquiry; isActing: boolean }) {
  const { permissions } = useDesk().me;
  const t = useTranslations('inquiries.act');
  const { primary, others } = offeredActs(inquiry, permissions);
  return (
    <>
      {inquiry.lead && (
        <Button component={Link} to={`/desk/leads/${inquiry.lead.id}`} variant="default">
          {t('openLead')}
        </Button>
      )}
      {others.toReversed().map((act) => (
        <ActButton key={act} act={act} inquiry={inquiry} isPrimary={false} />
      ))}
      {primary && <ActButton act={primary} inquiry={inquiry} isPrimary={!isActing} />}
    </>
  );
}

function ActButton({ act, inquiry, isPrimary }: { act: InquiryAct; inquiry: Inquiry; isPrimary: boolean }) {
  const variant = isPrimary ? 'filled' : 'default';
  const label = useLabel(act, inquiry);
  if (act === 'release' || act === 'reopen')
    return <AtOnce act={act} inquiry={inquiry} variant={variant} label={label} />;
  return (
    <Button component={Link} to={act} preventScrollReset variant={variant}>
      {label}
    </Button>
  );
}

function useLabel(act: InquiryAct, { answeredAt, municipality }: Inquiry): string {
  const t = useTranslations('inquiries.act');
  if (act === 'answer' && answeredAt) return t('answerAgain');
  return act === 'route' && municipality ? t('routeAgain') : t(act);
}

interface AtOnceProps {
  act: 'release' | 'reopen';
  inquiry: Inquiry;
  variant: string;
  label: string;
}

/** An act that needs no more words than its button. */
function AtOnce({ act, inquiry, variant, label }: AtOnceProps) {
  const fetcher = useFetcher<unknown>();
  const refusal = refusalIn(fetcher.data);
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="version" value={inquiry.version} />
      <Button type="submit" name="intent" value={act} variant={variant} loading={fetcher.state !== 'idle'}>
        {label}
      </Button>
      {refusal && <ProblemNotice problem={refusal.problem} />}
    </fetcher.Form>
  );
}
