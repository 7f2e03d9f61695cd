import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { readPages } from '../../desk/pages.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { localeOf } from '../../desk/session.server.ts';
import { MorePages } from '../../desk/ui/data-list.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import { Section, Sections } from '../../desk/ui/record-layout.tsx';
import { useMay } from '../../desk/use-desk.ts';
import { Lines } from '../ui/lines.tsx';
import { Outcome } from '../ui/outcome.tsx';
import page from '../ui/settings-page.module.css';
import type { Route } from './+types/currency';
import { currencyNames } from './currency-names.server.ts';
import { actOnRates, type Done } from './rate.acts.server.ts';
import { RateForm } from './rate-form.tsx';
import { RateLine } from './rate-line.tsx';
import { todayHere } from './today.server.ts';

export function loader({ context, request, params: { currency } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    requirePermission(context, 'exchange-rates:read');
    const rates = await readPages(request, (cursor) =>
      dataOf(api.GET('/v1/exchange-rates', { params: { query: { currency, ...(cursor && { cursor }) } } })),
    );
    const name = currencyNames(localeOf(context, request))[currency] ?? currency;
    return { currency, name, rates, today: todayHere() };
  });
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt<Done>(form, () => actOnRates(request, form));
}

export const clientAction = keepTyped;

/** The rates of one currency by their day, with those that were corrected or taken back. */
export default function Currency({ loaderData }: Route.ComponentProps) {
  const { currency, name, rates, today } = loaderData;
  const t = useTranslations('settings.rates');
  const tab = useTranslations('settings.tabs')('rates');
  const mayEnter = useMay('exchange-rates:write');
  const daysInUse = rates.items.filter(({ archivedAt }) => archivedAt === null).map((rate) => rate.quotedOn);
  const done = {
    ...{ add: t('added'), correct: t('corrected') },
    ...{ archive: t('archived'), unarchive: t('unarchived') },
  };
  return (
    <>
      <PageHead
        name={`${name} (${currency})`}
        above={<Link to="/desk/settings/exchange-rates">{tab}</Link>}
      />
      <Sections>
        <Section title={t('history')}>
          <p className={page.text}>{t('kept')}</p>
          <Outcome words={done} onlyDone />
          {rates.items.length === 0 && <p className={page.text}>{t('noneOf')}</p>}
          <Lines>
            {rates.items.map((rate) => (
              <RateLine
                key={rate.id}
                rate={rate}
                mayEdit={mayEnter}
                isFree={!daysInUse.includes(rate.quotedOn)}
              />
            ))}
          </Lines>
          <MorePages {...rates} />
        </Section>
        {mayEnter && <RateForm currencies={{ [currency]: name }} today={today} />}
      </Sections>
    </>
  );
}
