import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useNow } from '../desk/now.tsx';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { useFormState } from '../desk/ui/form-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { inDeskLanguage } from '../mail-templates/in-desk-language.ts';
import { MailLetter } from '../mail-templates/mail-letter.tsx';
import { MissingVariables } from '../mail-templates/missing-variables.tsx';
import { SameInDeskLanguage } from '../mail-templates/same-in-desk-language.tsx';
import { useMailPreview } from '../mail-templates/use-mail-preview.ts';
import { ContactField } from './contact-field.tsx';
import styles from './follow-ups.module.css';
import type { PlanPage } from './plan.server.ts';
import { startingWords } from './starting-words.ts';
import { WhenField } from './when-field.tsx';
import { WordsFields } from './words-fields.tsx';

/** Everything a follow-up needs on the left, the mail as its reader will see it on the right. */
export function PlanForm(page: PlanPage) {
  return (
    <DeskForm intent="plan">
      <Plan {...page} />
    </DeskForm>
  );
}

function Plan({ lead, contacts, templates, variables, former }: PlanPage) {
  const t = useTranslations('followUps.plan');
  const { refusal } = useFormState();
  const asTyped = refusal?.typed;
  const [contactId, setContactId] = useState(
    asTyped?.contactId?.[0] ?? former?.contactId ?? lead.contact?.id ?? contacts[0]?.id ?? '',
  );
  const contact = contacts.find(({ id }) => id === contactId);
  const [words, setWords] = useState(() => startingWords({ templates, former, typed: asTyped, contact }));
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fields.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  const template = templates.find(({ id }) => id === words.templateId);
  const same = inDeskLanguage(templates, template, useDesk().locale);
  const preview = useMailPreview(contact ? { leadId: lead.id, contactId, ...asked(words) } : null);
  const missing = preview.preview?.missing ?? [];
  return (
    <div className={styles.columns}>
      <div ref={fields} className={styles.form}>
        <ContactField contacts={contacts} value={contactId} onChange={setContactId} />
        <WhenField contactId={contactId} {...startOf(former, useNow())} />
        <WordsFields templates={templates} contact={contact} words={words} onChange={setWords} />
        <MissingVariables
          missing={missing}
          variables={variables}
          placeOf={({ name, source }) => placeOf(lead.id, contactId, name, source)}
        />
      </div>
      <section className={styles.letter} aria-label={t('preview', { name: contact?.name ?? '' })}>
        <h2>{t('preview', { name: contact?.name ?? '' })}</h2>
        <MailLetter {...preview} />
        {same && contact && (
          <SameInDeskLanguage key={same.id} templateId={same.id} about={{ leadId: lead.id, contactId }} />
        )}
      </section>
      <div className={styles.acts}>
        <SubmitButton>{t('submit')}</SubmitButton>
        <Button component={Link} to={`/desk/leads/${lead.id}`} variant="subtle">
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

/** One that is planned again keeps its day, unless that is over. */
function startOf(former: PlanPage['former'], now: number): { startOn?: string } {
  if (!former || Date.parse(former.moment.sendAt) < now) return {};
  return { startOn: former.moment.recipientLocal.slice(0, 10) };
}

/** Empty words are left to the template, which has some. */
function asked({ templateId, subject, text }: { templateId: string; subject: string; text: string }) {
  return { ...(templateId && { templateId }), subject, text };
}

/** Where the value of a variable is filled in. */
function placeOf(leadId: string, contactId: string, name: string, source: string): string | null {
  if (source === 'lead') return `/desk/leads/${leadId}#fact-${name === 'leadTitle' ? 'title' : name}`;
  if (source === 'contact') return `/desk/contacts/${contactId}#fact-name`;
  return source === 'sender' ? '/desk/settings' : null;
}
