import { useMessages } from 'use-intl';
import { type FieldWords, fieldWords } from '../desk/field-words.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of an organisation in words. */
export function useOrganisationWords(): FieldWords {
  const { field, kind, scheme, nameLanguages } = useMessages().organisations;
  const { labels, countries } = useDesk();
  return fieldWords(field, {
    kinds: kind,
    country: countries,
    nameLanguage: nameLanguages,
    identifierScheme: scheme,
    sector: labels.sector,
    clusters: labels.cluster,
  });
}
