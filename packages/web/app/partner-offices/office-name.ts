import type { components } from '../api/schema.gen.ts';

type Office = Pick<components['schemas']['PartnerOfficeReference'], 'id' | 'city' | 'organisation'>;

/** An office by whose it is and where. */
export const officeName = ({ organisation, city }: Office): string => `${organisation.name}, ${city}`;

/** Offices to be chosen from, by name. */
export const namedOffices = (offices: readonly Office[]) =>
  offices
    .map((office) => ({ id: office.id, name: officeName(office) }))
    .sort((a, b) => a.name.localeCompare(b.name));
