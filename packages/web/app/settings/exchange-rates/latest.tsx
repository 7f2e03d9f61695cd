import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { localeOf } from '../../desk/session.server.ts';
import { type Column, DataList } from '../../desk/ui/data-list.tsx';
import { EmptyState } from '../../desk/ui/empty-state.tsx';
import { Day } from '../../desk/ui/moment.tsx';
import { Sections } from '../../desk/ui/record-layout.tsx';
import { useMay } from '../../desk/use-desk.ts';
import { Outcome } from '../ui/outcome.tsx';
import page from '../ui/settings-page.module.css';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/latest';
import { currencyNames } from './currency-names.server.ts';
import { PasteForm } from './paste-form.tsx';
import { actOnRates, type Done } from './rate.acts.server.ts';
import { RateForm } from './rate-form.tsx';
import { todayHere } from './today.server.ts';
import { useRateWords } from './use-rate-words.ts';

type Rate = components['schemas']['ExchangeRate'];

export function loader({ context, request }: Route.LoaderArgs) {
  return orProblemPage(request, async () => {
    requirePermission(context, 'exchange-rates:read');
    const { items } = await dataOf(deskApi(request).GET('/v1/exchange-rates/latest'));
    return { rates: items, currencies: currencyNames(localeOf(context, request)), today: todayHere() };
  });
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt<Done>(form, () => actOnRates(request, form));
}

export const clientAction = keepTyped;

/** What one euro is worth in other currencies: the latest of each, and the forms for new ones. */
export default function LatestRates({ loaderData: { rates, currencies, today } }: Route.ComponentProps) {
  const t = useTranslations('settings.rates');
  const mayEnter = useMay('exchange-rates:write');
  const answer = useActionData<typeof action>();
  const taken = answer && 'added' in answer ? answer : { added: 0, known: 0 };
  return (
    <SettingsPage tab="rates" count={rates.length}>
      <Sections>
        <div>
          <p className={page.text}>{t('kept')}</p>
          <Outcome
            words={{ add: t('added'), take: t('taken', { added: taken.added, known: taken.known }) }}
            onlyDone
          />
          <DataList
            label={t('list')}
            rows={rates}
            rowKey={({ id }) => id}
            to={({ currency }) => `/desk/settings/exchange-rates/${currency}`}
            columns={useColumns(currencies)}
            empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
          />
        </div>
        {mayEnter && (
          <>
            <RateForm currencies={currencies} today={today} />
            <PasteForm />
          </>
        )}
      </Sections>
    </SettingsPage>
  );
}

function useColumns(currencies: Readonly<Record<string, string>>): Column<Rate>[] {
  const t = useTranslations('settings.rates.column');
  const words = useRateWords();
  return [
    {
      key: 'currency',
      header: t('currency'),
      cell: ({ currency }) => `${currencies[currency] ?? currency} (${currency})`,
    },
    { key: 'rate', header: t('rate'), width: '28%', align: 'end', phone: 'end', cell: words },
    { key: 'day', header: t('day'), width: '18%', cell: ({ quotedOn }) => <Day on={quotedOn} /> },
    {
      key: 'source',
      header: t('source'),
      width: '26%',
      phone: 'hidden',
      title: ({ source }) => source,
      cell: ({ source }) => source,
    },
  ];
}
