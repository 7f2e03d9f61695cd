import { useRef } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { readPages } from '../desk/pages.server.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { MorePages, useRowKeys } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { LinkTabs } from '../desk/ui/link-tabs.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import lines from '../desk/ui/record-lines.module.css';
import type { Route } from './+types/list';
import { DismissedNotice } from './dismissed-notice.tsx';
import { DuplicatePair, dismissalKey } from './duplicate-pair.tsx';
import { type Listed, listed, listedIn } from './listed.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const show = listedIn(request);
  const query = { possible: String(show !== 'open'), dismissed: String(show === 'dismissed') };
  return orProblemPage(request, async () => {
    const pages = await readPages(request, (cursor) =>
      dataOf(api.GET('/v1/duplicates', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
    );
    return { show, pages };
  });
}

/** Says that two are two, or takes that back. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const params = { path: { id: textIn(form, 'id') ?? '', otherId: textIn(form, 'otherId') ?? '' } };
  const path = '/v1/duplicates/{id}/{otherId}/dismissal';
  return attempt(form, async () => {
    if (textIn(form, 'intent') === 'take-back') {
      await dataOf(api.DELETE(path, { params }));
      return { dismissed: null };
    }
    const { organisation, other } = await dataOf(api.PUT(path, { params }));
    return { dismissed: { organisation, other } };
  });
}

export default function Duplicates({ loaderData: { show, pages } }: Route.ComponentProps) {
  const t = useTranslations('duplicates');
  const list = useRef<HTMLUListElement>(null);
  const { data } = useFetcher<typeof action>({ key: dismissalKey });
  const dismissed = data && 'dismissed' in data ? data.dismissed : null;
  useRowKeys(list);
  return (
    <>
      <PageHead
        name={t('title')}
        count={countOf(pages)}
        above={<Link to="/desk/organisations">{t('back')}</Link>}
      />
      <Tabs show={show} />
      <DismissedNotice pair={show === 'dismissed' ? null : dismissed} />
      {pages.items.length === 0 ? (
        <EmptyState title={t(`empty.${show}.title`)}>{t(`empty.${show}.text`)}</EmptyState>
      ) : (
        <ul ref={list} className={lines.lines} aria-label={t(`tab.${show}`)}>
          {pages.items.map((pair) => (
            <DuplicatePair key={`${pair.organisation.id} ${pair.other.id}`} pair={pair} />
          ))}
        </ul>
      )}
      <MorePages {...pages} />
    </>
  );
}

function Tabs({ show }: { show: Listed }) {
  const t = useTranslations('duplicates');
  const tabs = listed.map((one) => ({
    to: one === 'open' ? '?' : `?show=${one}`,
    word: t(`tab.${one}`),
    isOpen: one === show,
  }));
  return <LinkTabs label={t('tabs')} tabs={tabs} />;
}
