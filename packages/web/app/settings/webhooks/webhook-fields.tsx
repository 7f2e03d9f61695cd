import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { recordWords } from '../../desk/record-words.ts';
import { fieldsOf } from '../../desk/ui/record-fields.tsx';
import type { Webhook } from './webhook-state.tsx';

export type WebhookEvent = components['schemas']['Webhook']['events'][number];

/** In the order in which they are chosen from. */
const events = [
  'lead.created',
  'lead.updated',
  'lead.moved',
  'lead.landed',
  'inquiry.received',
  'organisation.created',
  'organisation.updated',
  'contact.created',
  'contact.updated',
  'task.created',
  'task.updated',
] as const satisfies readonly WebhookEvent[];

/** The fields of a webhook; without one those of a form for a new one. */
export function useWebhookFields(webhook?: Webhook) {
  const t = useTranslations('webhooks');
  const { field } = useMessages().webhooks;
  const options = events.map((value) => ({ value, label: t(`event.${value}`) }));
  const said = Object.fromEntries(options.map(({ value, label }) => [value, label]));
  const { text, ticks } = fieldsOf({ ...webhook }, recordWords(field, { events: said }));
  return [
    text('name', { hint: t('nameHint'), required: true }),
    text('url', { hint: t('urlHint'), type: 'url', required: true, wide: true }),
    ticks('events', options),
  ];
}
