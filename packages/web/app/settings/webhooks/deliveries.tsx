import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Form, useNavigation, useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import type { Pages } from '../../desk/pages.server.ts';
import { MorePages } from '../../desk/ui/data-list.tsx';
import { useDates } from '../../desk/ui/dates.ts';
import { Section } from '../../desk/ui/record-layout.tsx';
import { StatusWord, type Tone } from '../../desk/ui/status-word.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Outcome } from '../ui/outcome.tsx';
import styles from './deliveries.module.css';

type Delivery = components['schemas']['WebhookDelivery'];

const tones: Record<Delivery['state'], Tone> = {
  planned: 'active',
  delivered: 'done',
  failed: 'trouble',
  dropped: 'quiet',
};

/** What a webhook was told, the latest first, with what was answered; each can be sent again. */
export function Deliveries({ deliveries }: { deliveries: Pages<Delivery> }) {
  const t = useTranslations('webhooks');
  useAnswersSoon(deliveries.items);
  return (
    <Section title={t('deliveries')}>
      <Outcome words={{ test: t('tested'), again: t('sentAgain') }} />
      {deliveries.items.length === 0 ? (
        <p>{t('deliveriesEmpty')}</p>
      ) : (
        <Lines>
          {deliveries.items.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery} />
          ))}
        </Lines>
      )}
      <MorePages {...deliveries} />
    </Section>
  );
}

const everyMs = 2_000;

/** While a first answer is awaited, it is looked for. */
function useAnswersSoon(deliveries: readonly Delivery[]): void {
  const { revalidate, state } = useRevalidator();
  const isAwaited = deliveries.some(
    (one) => one.state === 'planned' && one.statusCode === null && !one.problem,
  );
  useEffect(() => {
    if (!isAwaited || state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), everyMs);
    return () => clearTimeout(timer);
  }, [isAwaited, state, revalidate]);
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const t = useTranslations('webhooks');
  const { near } = useDates();
  const navigation = useNavigation();
  const { id, event, happenedAt, state, tries, nextTryAt, statusCode, durationMs, problem, answer } =
    delivery;
  const when = near(happenedAt);
  const word = t(`event.${event}`);
  const facts = [
    when,
    tries > 0 && t('tries', { count: tries }),
    statusCode !== null && t('status', { code: String(statusCode) }),
    problem && problem !== 'status' && t(`problem.${problem}`),
    durationMs !== null && t('duration', { ms: durationMs }),
    state === 'planned' && tries > 0 && t('next', { when: near(nextTryAt) }),
  ];
  return (
    <Line
      name={word}
      aside={<StatusWord tone={tones[state]}>{t(`delivery.${state}`)}</StatusWord>}
      facts={facts.map((fact) => fact || null)}
      act={
        <Form method="post" preventScrollReset>
          <input type="hidden" name="delivery" value={id} />
          <Button
            type="submit"
            variant="default"
            size="compact-sm"
            name="intent"
            value="again"
            aria-label={t('againLabel', { event: word, when })}
            loading={navigation.formData?.get('delivery') === id}
          >
            {t('again')}
          </Button>
        </Form>
      }
    >
      {answer && (
        <details className={styles.more}>
          <summary>{t('answer')}</summary>
          <pre className={styles.answer}>{answer}</pre>
        </details>
      )}
    </Line>
  );
}
