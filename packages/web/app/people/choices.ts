import type { People } from './people.server.ts';

/** Contacts to choose from, each with his address, by which namesakes differ. */
export const contactOptions = (contacts: People['contacts'], noAddress: string) =>
  contacts.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email ?? noAddress}` }));

/** The ids of a field of people: with commas between them. */
export const idsIn = (form: FormData, name: string): string[] => {
  const value = form.get(name);
  return typeof value === 'string' ? value.split(',').filter(Boolean) : [];
};
