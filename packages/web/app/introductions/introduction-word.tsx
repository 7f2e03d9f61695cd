import type { components } from '../api/schema.gen.ts';
import { StatusWord, type Tone } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';

type State = components['schemas']['Introduction']['state'];

const tones: Record<State, Tone> = {
  proposed: 'active',
  introduced: 'done',
  closed: 'quiet',
  declined: 'quiet',
};

/** How far an introduction has come. */
export function IntroductionWord({ state }: { state: State }) {
  const { labels } = useDesk();
  return <StatusWord tone={tones[state]}>{labels.introductionState[state]}</StatusWord>;
}
