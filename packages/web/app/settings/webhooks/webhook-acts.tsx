import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton } from '../../desk/ui/fields.tsx';
import { Section } from '../../desk/ui/record-layout.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { Secret } from '../ui/secret.tsx';
import styles from '../ui/settings-page.module.css';
import type { Webhook } from './webhook-state.tsx';

/** Stopping a webhook or setting it going again, and another secret. */
export function WebhookActs({ webhook }: { webhook: Webhook }) {
  return (
    <>
      <StopOrStart webhook={webhook} act={webhook.active ? 'stop' : 'start'} />
      <Renew webhook={webhook} />
    </>
  );
}

function StopOrStart({ webhook: { name, version }, act }: { webhook: Webhook; act: 'stop' | 'start' }) {
  const t = useTranslations('webhooks');
  return (
    <Section title={t(`${act}Title`)}>
      <Outcome words={{ stop: t('stopped', { name }), start: t('started', { name }) }} onlyDone />
      <p className={styles.text}>{t(`${act}Text`)}</p>
      <DeskForm intent={act} version={version}>
        <SubmitButton variant="default">{t(act, { name })}</SubmitButton>
      </DeskForm>
    </Section>
  );
}

function Renew({ webhook: { name } }: { webhook: Webhook }) {
  const t = useTranslations('webhooks');
  const secret = useActionData<{ secret?: string }>()?.secret;
  return (
    <Section title={t('renewTitle')}>
      {secret !== undefined && (
        <Secret
          title={t('secretTitle', { name })}
          text={t('secretText')}
          label={t('secret')}
          value={secret}
        />
      )}
      <p className={styles.text}>{t('renewText')}</p>
      <DeskForm intent="renew">
        <SubmitButton variant="default">{t('renew')}</SubmitButton>
      </DeskForm>
    </Section>
  );
}
