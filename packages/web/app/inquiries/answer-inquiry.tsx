import { Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { deskApi, loaded } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { inDeskLanguage } from '../mail-templates/in-desk-language.ts';
import { SameInDeskLanguage } from '../mail-templates/same-in-desk-language.tsx';
import type { Route } from './+types/answer-inquiry';
import { actOnInquiry } from './act.server.ts';
import panel from './act-panel.module.css';
import { ActFoot, ActPanel } from './act-panel.tsx';
import styles from './answer.module.css';
import { KeepDraft } from './answer-draft.ts';
import { AnswerPreview } from './answer-preview.tsx';
import type { Inquiry } from './inquiry.ts';
import { TemplateChoice } from './template-choice.tsx';
import { type Answering, useAnswering } from './use-answering.ts';
import { useInquiry } from './use-inquiry.ts';

export async function loader({ request }: Route.LoaderArgs) {
  const query = { purpose: 'answer' as const };
  const templates = await loaded(request, deskApi(request).GET('/v1/mail-templates', { params: { query } }));
  return templates
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, key, name, language }) => ({ id, key, name, language }));
}

export function action(args: Route.ActionArgs) {
  return actOnInquiry(args, (api, call, form) => {
    const by = textIn(form, 'by') === 'telephone' ? ('telephone' as const) : ('mail' as const);
    const body = {
      by,
      ...(by === 'mail' && { subject: textIn(form, 'subject') }),
      text: textIn(form, 'text'),
      nextStep: choiceIn(form, 'nextStep'),
      nextStepOn: choiceIn(form, 'nextStepOn'),
    };
    return api.POST('/v1/inquiries/{id}/answers', { ...call, body });
  });
}

export const clientAction = keepTyped;

/** Answers the company: by mail, seen as it will be read, or by noting what was said on the telephone. */
export default function AnswerInquiry({ loaderData: templates }: Route.ComponentProps) {
  const t = useTranslations('inquiries.answer');
  const { inquiry } = useInquiry();
  const ours = templates.filter(({ language }) => language === inquiry.locale);
  const first = ours.find(({ key }) => key === 'first-answer') ?? ours[0];
  const answering = useAnswering(inquiry, inquiry.answeredAt === null ? first?.id : undefined);
  const { draft, preview, isByMail } = answering;
  const chosen = templates.find(({ id }) => id === draft.templateId);
  const same = inDeskLanguage(templates, chosen, useDesk().locale);
  const missing = isByMail ? (preview?.missing ?? []) : [];
  return (
    <ActPanel title={t('title', { name: inquiry.contactName })}>
      <DeskForm intent="answer" version={inquiry.version}>
        <KeepDraft inquiryId={inquiry.id} draft={draft} />
        <div className={isByMail ? styles.columns : undefined}>
          <div className={panel.fields}>
            <How inquiry={inquiry} answering={answering} />
            {isByMail && <TemplateChoice templates={templates} inquiry={inquiry} answering={answering} />}
            <Words inquiry={inquiry} answering={answering} />
            <NextStep inquiry={inquiry} answering={answering} />
          </div>
          {isByMail && (
            <div>
              <AnswerPreview inquiry={inquiry} preview={preview} />
              {same && (
                <SameInDeskLanguage key={same.id} templateId={same.id} about={{ inquiryId: inquiry.id }} />
              )}
            </div>
          )}
        </div>
        {missing.length > 0 && (
          <p className={styles.missing} role="status">
            {t('missing', { names: missing.map((name) => `{{${name}}}`).join(', ') })}
          </p>
        )}
        <ActFoot>
          <SubmitButton disabled={missing.length > 0}>
            {isByMail ? t('submit') : t('submitTelephone')}
          </SubmitButton>
          {inquiry.answeredAt === null && <p className={panel.hint}>{t('clock')}</p>}
        </ActFoot>
      </DeskForm>
    </ActPanel>
  );
}

interface PartProps {
  inquiry: Inquiry;
  answering: Answering;
}

function How({ inquiry, answering: { isByMail, change } }: PartProps) {
  const t = useTranslations('inquiries.answer');
  if (inquiry.contactEmail === null) return <input type="hidden" name="by" value="telephone" />;
  return (
    <Radio.Group
      name="by"
      label={t('by')}
      value={isByMail ? 'mail' : 'telephone'}
      onChange={(by) => change({ by: by === 'telephone' ? 'telephone' : 'mail' })}
    >
      <div className={panel.choices}>
        <Radio value="mail" label={t('byMail')} />
        <Radio value="telephone" label={t('byTelephone')} />
      </div>
    </Radio.Group>
  );
}

function Words({ inquiry, answering: { draft, isByMail, change } }: PartProps) {
  const t = useTranslations('inquiries.answer');
  return (
    <>
      {isByMail && (
        <TextField
          name="subject"
          label={t('subject')}
          lang={inquiry.locale}
          maxLength={200}
          value={draft.subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
      )}
      <TextareaField
        name="text"
        label={isByMail ? t('text') : t('said')}
        {...(!isByMail && { description: t('saidHint') })}
        lang={isByMail ? inquiry.locale : undefined}
        minRows={isByMail ? 10 : 4}
        maxRows={48}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </>
  );
}

function NextStep({ inquiry, answering: { draft, change } }: PartProps) {
  const t = useTranslations('inquiries');
  const language = t(`language.${inquiry.locale}`);
  return (
    <>
      <TextField
        name="nextStep"
        label={t('answer.nextStep')}
        description={t('answer.nextStepHint', { language })}
        lang={inquiry.locale}
        maxLength={500}
        value={draft.nextStep}
        onChange={(event) => change({ nextStep: event.currentTarget.value })}
      />
      <TextField
        name="nextStepOn"
        type="date"
        label={t('answer.nextStepOn')}
        className={styles.day}
        value={draft.nextStepOn}
        onChange={(event) => change({ nextStepOn: event.currentTarget.value })}
      />
    </>
  );
}
