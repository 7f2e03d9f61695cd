import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import type { Route } from './+types/reject-inquiry';
import { actOnInquiry } from './act.server.ts';
import styles from './act-panel.module.css';
import { ActFoot, ActPanel } from './act-panel.tsx';
import type { Inquiry } from './inquiry.ts';
import { useInquiry } from './use-inquiry.ts';

type Reason = NonNullable<Inquiry['rejectionReason']>;

const reasons: Reason[] = ['spam', 'out-of-scope', 'outside-region', 'duplicate', 'no-contact', 'other'];

export function action(args: Route.ActionArgs) {
  return actOnInquiry(args, (api, call, form) =>
    api.POST('/v1/inquiries/{id}/rejections', {
      ...call,
      body: { reason: textIn(form, 'reason') as Reason, note: choiceIn(form, 'note') },
    }),
  );
}

export const clientAction = keepTyped;

/** Rejects with a reason; no question whether one is sure, since it can be undone. */
export default function RejectInquiry() {
  const t = useTranslations('inquiries.reject');
  const { inquiry } = useInquiry();
  const [reason, setReason] = useState<string>(inquiry.quarantined ? 'spam' : '');
  return (
    <ActPanel title={t('title')}>
      <DeskForm intent="reject" version={inquiry.version}>
        <div className={styles.fields}>
          <Radio.Group name="reason" label={t('why')} value={reason} onChange={setReason}>
            <div className={styles.choices}>
              {reasons.map((code) => (
                <Radio key={code} value={code} label={t(`reason.${code}`)} />
              ))}
            </div>
          </Radio.Group>
          <TextareaField name="note" label={t('note')} description={t('noteHint')} minRows={2} />
        </div>
        <ActFoot>
          <SubmitButton disabled={reason === ''}>{t('submit')}</SubmitButton>
          <p className={styles.hint}>{t('undo')}</p>
        </ActFoot>
      </DeskForm>
    </ActPanel>
  );
}
