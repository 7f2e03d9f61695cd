/** Which leads somebody chose in the list: each with the version that was seen, or all that a filter has. */
export interface ChosenLeads {
  leads: { id: string; version: number }[];
  /** The query of the list's address, where all of its leads are chosen. */
  search: string | null;
  /** How many they are. */
  count: number;
}

/** More than these are not edited at once; the API says the same. */
export const mostAtOnce = 1000;

/** What was chosen, as it stands in a form. */
export function chosenIn(form: FormData): ChosenLeads {
  const named = String(form.get('leads') ?? '');
  const search = form.get('search');
  const leads = named.split(',').flatMap((one) => {
    const [id, version] = one.split(':');
    return id && version ? [{ id, version: Number(version) }] : [];
  });
  const isAll = leads.length === 0 && typeof search === 'string';
  return { leads, search: isAll ? search : null, count: isAll ? Number(form.get('count')) : leads.length };
}

/** The same as text for a form. */
export const named = (leads: ChosenLeads['leads']): string =>
  leads.map(({ id, version }) => `${id}:${version}`).join();
