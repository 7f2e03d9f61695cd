import type { components } from '../api/schema.gen.ts';
import { useNow } from '../desk/now.tsx';
import { useDesk } from '../desk/use-desk.ts';

type Moment = Pick<components['schemas']['Moment'], 'bothZones' | 'recipientLocal'>;

/** A moment on both clocks, as Kavel says it; with its year where that is not the present one. */
export function useBothZones(): (moment: Moment) => string {
  const { locale } = useDesk();
  const thisYear = String(new Date(useNow()).getUTCFullYear());
  return ({ bothZones, recipientLocal }) => {
    const year = recipientLocal.slice(0, 4);
    return year === thisYear ? bothZones[locale] : `${bothZones[locale]} (${year})`;
  };
}
