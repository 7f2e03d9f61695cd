import { Button } from '@mantine/core';
import { Form, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { useNow } from '../../desk/now.tsx';
import { useDates } from '../../desk/ui/dates.ts';
import { EmptyState } from '../../desk/ui/empty-state.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { lastMomentBefore } from './expiry.ts';
import { useScopeWords } from './use-scope-words.ts';

type ApiToken = components['schemas']['ApiToken'];

export function TokenList({ tokens }: { tokens: ApiToken[] }) {
  const t = useTranslations('settings.tokens');
  return (
    <>
      <Outcome words={{ revoke: t('revoked') }} />
      {tokens.length === 0 ? (
        <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
      ) : (
        <Lines>
          {tokens.map((token) => (
            <TokenLine key={token.id} token={token} />
          ))}
        </Lines>
      )}
    </>
  );
}

function TokenLine({ token }: { token: ApiToken }) {
  const t = useTranslations('settings.tokens');
  const { near } = useDates();
  const navigation = useNavigation();
  const scopes = useScopeWords();
  const { id, name, prefix, createdAt, lastUsedAt } = token;
  const used = lastUsedAt ? t('used', { when: near(lastUsedAt) }) : t('neverUsed');
  return (
    <Line
      name={name}
      aside={<code>{prefix}…</code>}
      facts={[t('made', { when: near(createdAt) }), used, useExpiry(token)]}
      act={
        <Form method="post" preventScrollReset>
          <input type="hidden" name="token" value={id} />
          <Button
            type="submit"
            variant="default"
            size="compact-sm"
            name="intent"
            value="revoke"
            loading={navigation.formData?.get('token') === id}
          >
            {t('revoke', { name })}
          </Button>
        </Form>
      }
    >
      <p>{scopes(token.scopes)}</p>
    </Line>
  );
}

function useExpiry({ expiresAt }: ApiToken): string {
  const t = useTranslations('settings.tokens');
  const { dayOf } = useDates();
  const now = useNow();
  if (expiresAt === null) return t('forever');
  return t(Date.parse(expiresAt) <= now ? 'ended' : 'until', { day: dayOf(lastMomentBefore(expiresAt)) });
}
