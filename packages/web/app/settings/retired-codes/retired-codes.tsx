import { Link, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../../desk/api.server.ts';
import { textIn } from '../../desk/form-values.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { useDesk, useMay } from '../../desk/use-desk.ts';
import { useLeadWords } from '../../leads/lead-words.ts';
import { todayHere } from '../exchange-rates/today.server.ts';
import { Lines } from '../ui/lines.tsx';
import { Outcome } from '../ui/outcome.tsx';
import page from '../ui/settings-page.module.css';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/retired-codes';
import { CodeLine } from './code-line.tsx';
import styles from './retired-codes.module.css';

type List = components['schemas']['ListedCodes']['list'];

export function loader({ context, request }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    requirePermission(context, 'retired-codes:read');
    const { items: lists } = await dataOf(api.GET('/v1/retired-codes'));
    const asked = new URL(request.url).searchParams.get('list');
    const list = lists.find((one) => one.list === asked)?.list ?? lists[0]?.list ?? 'sector';
    const { items: codes } = await dataOf(
      api.GET('/v1/retired-codes/{list}', { params: { path: { list } } }),
    );
    return { lists, list, codes, today: todayHere() };
  });
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const [act = '', code = ''] = textIn(form, 'intent').split(':');
    // What is no list, the API refuses.
    const path = { list: textIn(form, 'list') as List, code };
    const body = { retiredFrom: act === 'retire' ? textIn(form, 'retiredFrom') : null };
    const edit = { params: { path }, body, ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PUT('/v1/retired-codes/{list}/{code}', edit));
    return { done: act, code };
  });
}

export const clientAction = keepTyped;

/** The codes of leads by their lists, and which of them are no longer chosen. */
export default function RetiredCodes({ loaderData }: Route.ComponentProps) {
  const { lists, list, codes, today } = loaderData;
  const t = useTranslations('settings.codes');
  const { label } = useLeadWords();
  const { locale } = useDesk();
  const mayRetire = useMay('retired-codes:write');
  const answer = useActionData<typeof action>();
  const code = answer && 'code' in answer ? answer.code : '';
  const word = codes.find((one) => one.code === code)?.words[locale] ?? code;
  return (
    <SettingsPage tab="codes">
      <p className={page.text}>{t('intro')}</p>
      <nav className={styles.lists} aria-label={t('lists')}>
        {lists.map((one) => (
          <Link
            key={one.list}
            to={`?list=${one.list}`}
            preventScrollReset
            aria-current={one.list === list ? 'page' : undefined}
          >
            {one.list === 'statusReason' ? t('statusReason') : label(one.field)}
          </Link>
        ))}
      </nav>
      <div className={page.column}>
        <div>
          <Outcome
            words={{ retire: t('retired', { word }), 'take-back': t('takenBack', { word }) }}
            onlyDone
          />
          <Lines>
            {codes.map((one) => (
              <CodeLine
                key={`${list} ${one.code}`}
                list={list}
                code={one}
                mayRetire={mayRetire}
                today={today}
              />
            ))}
          </Lines>
        </div>
      </div>
    </SettingsPage>
  );
}
