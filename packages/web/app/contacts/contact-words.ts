import { useMessages } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of a contact in words. */
export function useContactWords(): RecordWords {
  const { field, mailLanguage, origin } = useMessages().contacts;
  const { countries } = useDesk();
  return recordWords(field, { language: mailLanguage, country: countries, timeZoneOrigin: origin });
}
