import { useMessages } from 'use-intl';
import { type FieldWords, fieldWords } from '../desk/field-words.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of a contact in words. */
export function useContactWords(): FieldWords {
  const { field, mailLanguage, origin } = useMessages().contacts;
  const { countries } = useDesk();
  return fieldWords(field, { language: mailLanguage, country: countries, timeZoneOrigin: origin });
}
