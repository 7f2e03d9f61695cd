import { useTranslations } from 'use-intl';
import { Day, Moment } from '../desk/ui/moment.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { ActButtons } from './act-buttons.tsx';
import { Banners } from './banners.tsx';
import { useFocusAfterAct } from './focus-after-act.ts';
import { type Inquiry, nameLang } from './inquiry.ts';
import { InquiryClock } from './inquiry-clock.tsx';
import { InquiryState } from './inquiry-state.tsx';

/** What an inquiry is, where it stands, how much time is left, and the one thing to do next. */
export function RecordHead({ inquiry, isActing }: { inquiry: Inquiry; isActing: boolean }) {
  const t = useTranslations('inquiries');
  const { countries } = useDesk();
  const { reference, organisationName, organisationLatin, kind, country, channel, locale } = inquiry;
  return (
    <PageHead
      above={
        <>
          {t('head.inquiry', { reference })} · {t(`kind.${kind}`)} · {countries[country]} ·{' '}
          {t('head.channel', { channel: t(`channel.${channel}`), language: t(`language.${locale}`) })}
        </>
      }
      name={organisationName}
      lang={nameLang(organisationName, inquiry)}
      latin={organisationLatin}
      acts={<ActButtons inquiry={inquiry} isActing={isActing} />}
      status={
        <>
          <InquiryState inquiry={inquiry} />
          <InquiryClock inquiry={inquiry} />
        </>
      }
      facts={<Facts inquiry={inquiry} />}
      standing={useFocusAfterAct(inquiry, isActing)}
    >
      <Banners inquiry={inquiry} />
    </PageHead>
  );
}

function Facts({ inquiry }: { inquiry: Inquiry }) {
  const t = useTranslations('inquiries');
  const { municipality, assignee, answeredBy } = inquiry;
  return (
    <>
      <Fact label={t('head.received')}>
        <Moment at={inquiry.receivedAt} />
      </Fact>
      {municipality ? (
        <Fact label={t('head.with')}>{[municipality.name, assignee?.name].filter(Boolean).join(', ')}</Fact>
      ) : (
        <span>{t('notRouted')}</span>
      )}
      {answeredBy && <Fact label={t('head.answered')}>{answeredBy.name}</Fact>}
      {inquiry.nextStep && (
        <Fact label={t('head.nextStep')}>
          {inquiry.nextStep}
          {inquiry.nextStepOn && (
            <>
              {' · '}
              <Day on={inquiry.nextStepOn} />
            </>
          )}
        </Fact>
      )}
    </>
  );
}
