import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';

type Lead = Pick<components['schemas']['LeadReference'], 'stage' | 'status'>;

const tones: Record<Lead['status'], Tone> = {
  open: 'active',
  paused: 'quiet',
  deprioritised: 'quiet',
  lost: 'quiet',
  landed: 'done',
};

/** How far a lead has come; and, where it does not simply go on, its status. */
export function LeadWord({ lead: { stage, status } }: { lead: Lead }) {
  const t = useTranslations('leads');
  const words =
    status === 'open' || status === stage
      ? t(`stage.${stage}`)
      : `${t(`stage.${stage}`)}, ${t(`status.${status}`).toLowerCase()}`;
  return <StatusWord tone={tones[status]}>{words}</StatusWord>;
}
