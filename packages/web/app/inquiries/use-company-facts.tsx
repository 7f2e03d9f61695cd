import { useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import { type Inquiry, nameLang } from './inquiry.ts';
import { type SentFact, wordsOf } from './sent-fact.ts';

/** Who they are, as they say it. */
export function useCompanyFacts(inquiry: Inquiry): SentFact[] {
  const t = useTranslations('inquiries.field');
  const { labels, countries } = useDesk();
  const { answers } = inquiry;
  const name = answers.organisationName ?? '';
  return [
    {
      name: 'organisationName',
      label: t('organisationName'),
      shown: <span lang={nameLang(name, inquiry)}>{name}</span>,
    },
    {
      name: 'organisationNameLatin',
      label: t('organisationNameLatin'),
      shown: answers.organisationNameLatin,
    },
    { name: 'country', label: t('country'), shown: countries[answers.country ?? ''] ?? answers.country },
    { name: 'website', label: t('website'), shown: answers.website },
    { name: 'identifier', label: t('identifier'), shown: answers.identifier },
    { name: 'sector', label: t('sector'), shown: labels.sector[answers.sector ?? ''] ?? answers.sector },
    { name: 'clusters', label: t('clusters'), shown: wordsOf(answers.clusters, labels.cluster) },
  ];
}
