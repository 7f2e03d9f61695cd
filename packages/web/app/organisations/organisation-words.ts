import { useMessages } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of an organisation in words. */
export function useOrganisationWords(): RecordWords {
  const { field, kind, scheme, nameLanguages } = useMessages().organisations;
  const { labels, countries } = useDesk();
  return recordWords(field, {
    kinds: kind,
    country: countries,
    nameLanguage: nameLanguages,
    identifierScheme: scheme,
    sector: labels.sector,
    clusters: labels.cluster,
  });
}
