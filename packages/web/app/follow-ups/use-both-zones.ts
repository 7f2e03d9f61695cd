import type { components } from '../api/schema.gen.ts';
import { useDesk } from '../desk/use-desk.ts';

type Moment = Pick<components['schemas']['Moment'], 'bothZones'>;

/** A moment on both clocks, as Kavel says it in the colleague's language. */
export function useBothZones(): (moment: Moment) => string {
  const { locale } = useDesk();
  return ({ bothZones }) => bothZones[locale];
}
