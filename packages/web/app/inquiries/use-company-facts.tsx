import { useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import { AsTyped } from './as-typed.tsx';
import { type Inquiry, nameLang } from './inquiry.ts';
import { type SentFact, wordsOf } from './sent-fact.ts';
import { inPlainWidth } from './typed.ts';

const plain = (typed: string | undefined) => typed && inPlainWidth(typed);

/** Who they are, as they say it. */
export function useCompanyFacts(inquiry: Inquiry): SentFact[] {
  const t = useTranslations('inquiries.field');
  const { labels, countries } = useDesk();
  const { answers, organisationName: name, organisationLatin } = inquiry;
  return [
    {
      name: 'organisationName',
      label: t('organisationName'),
      shown: (
        <AsTyped clean={name} typed={answers.organisationName ?? name}>
          <span lang={nameLang(name, inquiry)}>{name}</span>
        </AsTyped>
      ),
    },
    {
      name: 'organisationNameLatin',
      label: t('organisationNameLatin'),
      shown: organisationLatin ?? plain(answers.organisationNameLatin),
    },
    { name: 'country', label: t('country'), shown: countries[answers.country ?? ''] ?? answers.country },
    { name: 'website', label: t('website'), shown: plain(answers.website) },
    { name: 'identifier', label: t('identifier'), shown: plain(answers.identifier) },
    { name: 'sector', label: t('sector'), shown: labels.sector[answers.sector ?? ''] ?? answers.sector },
    { name: 'clusters', label: t('clusters'), shown: wordsOf(answers.clusters, labels.cluster) },
  ];
}
