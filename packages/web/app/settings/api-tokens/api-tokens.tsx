import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { attempt, deskApi, loaded, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { Section } from '../../desk/ui/record-layout.tsx';
import { Secret } from '../ui/secret.tsx';
import styles from '../ui/settings-page.module.css';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/api-tokens';
import { createToken, revokeToken } from './token-acts.server.ts';
import { TokenForm } from './token-form.tsx';
import { TokenList } from './token-list.tsx';

type Created = components['schemas']['CreatedApiToken'];

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'api-tokens:write'));
  return { tokens: await loaded(request, deskApi(request).GET('/v1/api-tokens')) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt<{ created: Created } | { done: string }>(form, () =>
    form.get('intent') === 'create' ? createToken(request, form) : revokeToken(request, form),
  );
}

export const clientAction = keepTyped;

/** Machine access in the colleague's own name. */
export default function ApiTokens({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('settings.tokens');
  const answer = useActionData<typeof action>();
  const created = answer && 'created' in answer ? answer.created : null;
  return (
    <SettingsPage tab="tokens" count={loaderData.tokens.length}>
      {created && (
        <Secret
          title={t('createdTitle', { name: created.name })}
          text={t('createdText')}
          label={t('createdLabel')}
          value={created.token}
        />
      )}
      <div className={styles.column}>
        <div>
          <p className={styles.text}>{t('text')}</p>
          <TokenList tokens={loaderData.tokens} />
        </div>
        <Section title={t('new')}>
          <TokenForm isPrimary={created === null} />
        </Section>
      </div>
    </SettingsPage>
  );
}
