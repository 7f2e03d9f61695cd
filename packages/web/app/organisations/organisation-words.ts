import { useMessages } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

/** The fields of an organisation in words. */
export function useOrganisationWords(): RecordWords {
  const { field, nameLanguages, confidentiality, screenings } = useMessages().organisations;
  const { labels, countries } = useDesk();
  const { momentOf } = useDates();
  const beside = (word: unknown, of: Record<string, string>) =>
    word ? ` (${of[String(word)] ?? word})` : '';
  return recordWords(field, {
    kinds: labels.organisationKind,
    country: countries,
    nameLanguage: nameLanguages,
    sector: labels.sector,
    sectorVersion: labels.sectorVersion,
    clusters: labels.cluster,
    tier: labels.tier,
    archivedAt: (value) => momentOf(String(value)),
    confidential: confidentiality,
    screening: screenings,
    names: rows(({ name, kind }) => `${name}${beside(kind, labels.nameKind)}`),
    identifiers: rows(({ value, scheme }) => `${value}${beside(scheme, labels.identifierScheme)}`),
    parents: rows(({ name, sharePercent }) => (sharePercent ? `${name} (${sharePercent} %)` : String(name))),
  });
}

/** Says the rows of a list that changed. */
const rows = (said: (row: Record<string, unknown>) => string) => (value: unknown) =>
  Array.isArray(value) ? value.map((row) => said(row as Record<string, unknown>)).join(', ') : String(value);
