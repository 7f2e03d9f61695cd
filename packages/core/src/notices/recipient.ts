/** Where the colleagues are, as mails to them need to know it. */
export interface DeskSite {
  /** Address of the web, without a slash at the end. */
  publicUrl: string;
  /** The shared desk's mailbox: hears of what stands at no municipality. */
  deskAddress: string;
}

/** Who is told at the desk, in which language, and by which clock. */
export interface Recipient {
  name: string;
  address: string;
  language: 'en' | 'nl';
  timeZone: string;
}

interface Colleague {
  name: string;
  email: string;
  locale: string;
  active: boolean;
}
interface Office {
  name: string;
  email: string;
  timeZone: string;
  leadUser: Colleague | null;
}

/**
 * The municipality that hears of an inquiry; none, so the shared desk, where it became a confidential
 * organisation that this municipality does not see.
 */
export function officeToldOf<M extends { id: string }>({
  municipality,
  organisation,
}: {
  municipality: M | null;
  organisation: { confidential: boolean; municipalityId: string | null } | null;
}): M | null {
  const isHidden = organisation?.confidential && organisation.municipalityId !== municipality?.id;
  return isHidden ? null : municipality;
}

/**
 * The first of these colleagues who still works here, else the lead of the municipality, else its own mailbox,
 * else, at no municipality or one without a mailbox, the shared desk's.
 */
export function recipientOf(
  colleagues: readonly (Colleague | null)[],
  municipality: Office | null,
  site: DeskSite,
): Recipient {
  const timeZone = municipality?.timeZone ?? 'Europe/Amsterdam';
  const person = [...colleagues, municipality?.leadUser].find((one) => one?.active);
  if (person) {
    return {
      name: person.name,
      address: person.email,
      language: person.locale === 'nl' ? 'nl' : 'en',
      timeZone,
    };
  }
  const name = municipality?.name ?? 'Business desk';
  return { name, address: municipality?.email || site.deskAddress, language: 'en', timeZone };
}
