import type { components } from '../api/schema.gen.ts';

type Place = Pick<components['schemas']['EstablishmentSummary'], 'name' | 'street' | 'city' | 'municipality'>;

/** What an establishment is called: its own name, else its address, as the timeline names it too. */
export const nameOf = ({ name, street, city, municipality }: Place): string =>
  name ?? [street, city ?? municipality?.name].filter(Boolean).join(', ');
