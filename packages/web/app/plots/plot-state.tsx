import type { components } from '../api/schema.gen.ts';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';

type State = components['schemas']['PlotSummary']['state'];

const tones: Record<State, Tone> = {
  'in-preparation': 'quiet',
  available: 'active',
  'not-offered': 'quiet',
  taken: 'done',
};

/** How far a plot is, in a word. */
export function PlotState({ state }: { state: State }) {
  const { labels } = useDesk();
  return <StatusWord tone={tones[state]}>{labels.plotState[state]}</StatusWord>;
}
