import { Alert } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { useDates } from '../../desk/ui/dates.ts';
import { StatusWord } from '../../desk/ui/status-word.tsx';

export type Webhook = components['schemas']['Webhook'];

/** Whether a webhook is told anything, and whether that arrives. */
export function WebhookState({ webhook: { active, failingSince, stoppedAt } }: { webhook: Webhook }) {
  const t = useTranslations('webhooks.state');
  if (!active) return <StatusWord tone={stoppedAt ? 'trouble' : 'quiet'}>{t('stopped')}</StatusWord>;
  if (failingSince) return <StatusWord tone="trouble">{t('failing')}</StatusWord>;
  return <StatusWord tone="done">{t('active')}</StatusWord>;
}

/** Says that Kavel stopped a webhook by itself, and why. */
export function StoppedNotice({ webhook: { name, stoppedAt, stopReason } }: { webhook: Webhook }) {
  const t = useTranslations('webhooks');
  const { near } = useDates();
  if (stoppedAt === null) return null;
  return (
    <Alert title={t('stoppedTitle', { name, when: near(stoppedAt) })} mb="md">
      {t(stopReason === 'gone' ? 'stoppedGone' : 'stoppedFailing')}
    </Alert>
  );
}
