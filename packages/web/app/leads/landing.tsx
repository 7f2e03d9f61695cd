import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOfNamed } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { LacksNotice } from './lacks-notice.tsx';
import { useLeadWords } from './lead-words.ts';
import styles from './leads.module.css';

type Lead = components['schemas']['Lead'];

interface LandingProps {
  lead: Lead;
  /** Those of the organisation. */
  establishments: readonly { id: string; name: string }[];
}

/** The landing of a case: where and when, who said so and who verified it. From the stage before it on. */
export function Landing({ lead, establishments }: LandingProps) {
  const t = useTranslations('leads.landing');
  const mayWrite = useMay('leads:write') && lead.archivedAt === null;
  const { text, linked } = fieldsOf({ ...lead }, useLeadWords());
  if (lead.stage !== 'decision' && lead.stage !== 'landed') return null;
  const fields = [
    linked('establishmentId', 'establishment', optionsOfNamed(establishments), t('none')),
    text('landedOn', { type: 'date', shown: lead.landedOn ? <Day on={lead.landedOn} /> : null }),
  ];
  return (
    <>
      <EditableSection
        title={t('title')}
        intent="landing"
        version={lead.version}
        fields={fields}
        mayEdit={mayWrite && lead.stage === 'decision'}
      />
      <TwoPeople lead={lead} />
    </>
  );
}

/** One says that it landed, another verifies it. */
function TwoPeople({ lead }: { lead: Lead }) {
  const t = useTranslations('leads.landing');
  const { me } = useDesk();
  const may = { write: useMay('leads:write'), verify: useMay('leads:verify') };
  const {
    landingProposedBy: proposer,
    landingProposedAt,
    landingVerifiedBy: verifier,
    landingVerifiedAt,
  } = lead;
  const isOwner = lead.owner?.id === me.id;
  const mayVerify =
    may.write && !isOwner && proposer?.id !== me.id && (lead.assessor?.id === me.id || may.verify);
  const isOpen = lead.stage === 'decision' && lead.archivedAt === null;
  return (
    <Section title={t('people')}>
      <p>
        {proposer && landingProposedAt
          ? t.rich('proposed', {
              name: proposer.name,
              day: () => <Day on={landingProposedAt.slice(0, 10)} />,
            })
          : t('notProposed', { name: lead.owner?.name ?? t('nobody') })}
      </p>
      <p className={styles.muted}>
        {verifier && landingVerifiedAt
          ? t.rich('verified', {
              name: verifier.name,
              day: () => <Day on={landingVerifiedAt.slice(0, 10)} />,
            })
          : t('notVerified', { name: lead.assessor?.name ?? t('nobody') })}
      </p>
      {isOpen && isOwner && !proposer && <Act intent="propose" lead={lead} word={t('propose')} />}
      {isOpen && proposer && mayVerify && <Act intent="verify" lead={lead} word={t('verify')} />}
    </Section>
  );
}

function Act({ intent, lead, word }: { intent: string; lead: Lead; word: string }) {
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm
      intent={intent}
      version={lead.version}
      fetcher={fetcher}
      notice={(problem) => <LacksNotice problem={problem} />}
    >
      <SubmitButton variant="default">{word}</SubmitButton>
    </DeskForm>
  );
}
