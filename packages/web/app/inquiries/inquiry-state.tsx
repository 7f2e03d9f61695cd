import { useTranslations } from 'use-intl';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';
import type { InquirySummary } from './inquiry.ts';

const tones: Record<InquirySummary['state'], Tone> = {
  received: 'active',
  routed: 'active',
  accepted: 'done',
  answered: 'done',
  rejected: 'quiet',
};

/** Where an inquiry stands, in a word. */
export function InquiryState({ inquiry }: { inquiry: Pick<InquirySummary, 'state' | 'quarantined'> }) {
  const t = useTranslations('inquiries.state');
  const { state, quarantined } = inquiry;
  if (quarantined && state !== 'rejected') return <StatusWord tone="trouble">{t('quarantined')}</StatusWord>;
  return <StatusWord tone={tones[state]}>{t(state)}</StatusWord>;
}
