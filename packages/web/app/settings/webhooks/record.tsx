import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { readPages } from '../../desk/pages.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { EditableSection } from '../../desk/ui/editable-section.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { Moment } from '../../desk/ui/moment.tsx';
import { Fact, PageHead } from '../../desk/ui/page-head.tsx';
import styles from '../ui/settings-page.module.css';
import type { Route } from './+types/record';
import { Deliveries } from './deliveries.tsx';
import { actOn } from './webhook.acts.server.ts';
import { WebhookActs } from './webhook-acts.tsx';
import { useWebhookFields } from './webhook-fields.tsx';
import { StoppedNotice, WebhookState } from './webhook-state.tsx';

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    requirePermission(context, 'webhooks:read');
    const path = { id };
    const [webhook, deliveries] = await Promise.all([
      dataOf(api.GET('/v1/webhooks/{id}', { params: { path } })),
      readPages(request, (cursor) =>
        dataOf(
          api.GET('/v1/webhooks/{id}/deliveries', {
            params: { path, query: { ...(cursor && { cursor }), limit: 25 } },
          }),
        ),
      ),
    ]);
    return { webhook, deliveries };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt<{ secret: string } | { done: string }>(form, () => actOn(request, id, form));
}

export const clientAction = keepTyped;

/** A webhook: where it goes, what it is told of, and what it was told with the answers. */
export default function WebhookPage({ loaderData: { webhook, deliveries } }: Route.ComponentProps) {
  const t = useTranslations('webhooks');
  const fields = useWebhookFields(webhook);
  const test = webhook.active && (
    <DeskForm intent="test">
      <SubmitButton>{t('test')}</SubmitButton>
    </DeskForm>
  );
  return (
    <>
      <PageHead
        name={webhook.name}
        above={<Link to="/desk/settings/webhooks">{t('list')}</Link>}
        status={<WebhookState webhook={webhook} />}
        facts={
          <>
            <Fact label={t('maker')}>{webhook.user.name}</Fact>
            {webhook.failingSince && (
              <Fact label={t('failingSince')}>
                <Moment at={webhook.failingSince} />
              </Fact>
            )}
          </>
        }
        acts={test}
      />
      <StoppedNotice webhook={webhook} />
      <div className={styles.column}>
        <EditableSection
          title={t('settings')}
          intent="settings"
          version={webhook.version}
          fields={fields}
          mayEdit
        />
        <Deliveries deliveries={deliveries} />
        <WebhookActs webhook={webhook} />
      </div>
    </>
  );
}
