import { Button } from '@mantine/core';
import { Link, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { NewRecord } from '../../desk/ui/new-record.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import { Secret } from '../ui/secret.tsx';
import type { Route } from './+types/create';
import { webhookIn } from './webhook.acts.server.ts';
import { useWebhookFields } from './webhook-fields.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'webhooks:write'));
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => ({
    created: await dataOf(deskApi(request).POST('/v1/webhooks', { body: webhookIn(form) })),
  }));
}

export const clientAction = keepTyped;

/** A new webhook. Its secret is in the answer alone, so that the page goes on to show it. */
export default function NewWebhook() {
  const t = useTranslations('webhooks');
  const fields = useWebhookFields();
  const answer = useActionData<typeof action>();
  if (!answer || !('created' in answer)) {
    return <NewRecord title={t('new')} submit={t('create')} groups={[{ fields }]} />;
  }
  const { id, name, secret } = answer.created;
  return (
    <>
      <PageHead name={t('new')} />
      <Secret
        title={t('createdTitle', { name })}
        text={t('secretText')}
        label={t('secret')}
        value={secret}
        acts={
          <Button component={Link} to={`/desk/settings/webhooks/${id}`} variant="default">
            {t('open', { name })}
          </Button>
        }
      />
    </>
  );
}
