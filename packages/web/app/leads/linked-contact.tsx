import { Link } from 'react-router';
import type { components } from '../api/schema.gen.ts';
import { langOf, Name } from '../desk/ui/name.tsx';

type Contact = Pick<components['schemas']['ContactReference'], 'id' | 'name' | 'nameReading' | 'language'>;

/** A contact by name, as a link. */
export function LinkedContact({ contact }: { contact: Contact }) {
  return (
    <Link to={`/desk/contacts/${contact.id}`}>
      <Name name={contact.name} lang={langOfPerson(contact)} latin={contact.nameReading} />
    </Link>
  );
}

/** In which language's shapes to write the name of who reads mails in this one. */
export const langOfPerson = ({ name, language }: Pick<Contact, 'name' | 'language'>): string | undefined =>
  langOf(name, language === 'zh' ? 'zh' : 'ja');
