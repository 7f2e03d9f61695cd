import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';

type MailState = components['schemas']['MailSummary']['state'];

const tones: Record<MailState, Tone> = {
  planned: 'active',
  claimed: 'active',
  'handed-over': 'active',
  sent: 'done',
  failed: 'trouble',
  held: 'trouble',
  cancelled: 'quiet',
};

/** Where a mail stands, in a word. */
export function MailWord({ state }: { state: MailState }) {
  const t = useTranslations('mails.state');
  return <StatusWord tone={tones[state]}>{t(state)}</StatusWord>;
}
