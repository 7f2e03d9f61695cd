import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { langOf, Name } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { InquiryState } from '../inquiries/inquiry-state.tsx';
import { LeadWord } from '../leads/lead-word.tsx';
import { plotName } from '../plots/plot-name.ts';
import { PlotState } from '../plots/plot-state.tsx';
import { type FoundGroup, foundGroups, type SearchResults } from './found.ts';

/** One record that is found. */
export interface Hit {
  to: string;
  name: ReactNode;
  /** Under the name: whose it is, where. */
  detail: ReactNode;
  /** Where it stands, in a word. */
  word?: ReactNode;
}

export interface HitGroup {
  name: FoundGroup;
  label: string;
  /** "100+" where there are more. */
  count: string;
  hits: Hit[];
  /** The list with all of them; none where all stand here. */
  all: { to: string; label: string } | null;
}

/** What is found, as it is shown: the kinds of records of which there are any. */
export function useHits(results: SearchResults | null, q: string): HitGroup[] {
  const t = useTranslations('search');
  const rail = useTranslations('desk.rail');
  const hitsOf = useHitsOf();
  if (!results) return [];
  return foundGroups.flatMap((name) => {
    const group = results[name];
    if (!group || group.items.length === 0) return [];
    const { value, isExact } = group.count;
    const all = { to: `/desk/${name}?${new URLSearchParams({ q })}`, label: t(`all.${name}`) };
    return {
      name,
      label: rail(name),
      count: isExact ? String(value) : `${value}+`,
      hits: hitsOf(name, results),
      all: isExact && value === group.items.length ? null : all,
    };
  });
}

function useHitsOf() {
  const t = useTranslations('search');
  const { countries, labels } = useDesk();
  const place = (country: string) => countries[country] ?? country;
  const hits: { [G in FoundGroup]: (results: SearchResults) => Hit[] | undefined } = {
    organisations: ({ organisations }) =>
      organisations?.items.map(({ id, country, ...organisation }) => ({
        to: `/desk/organisations/${id}`,
        name: <OrganisationName {...organisation} />,
        detail: place(country),
      })),
    contacts: ({ contacts }) =>
      contacts?.items.map(({ id, name, nameReading, jobTitle, email, organisation }) => ({
        to: `/desk/contacts/${id}`,
        name: <Name name={name} latin={nameReading} />,
        detail: (
          <>
            {[jobTitle, email].flatMap((part) => (part ? [<Part key={part} text={part} />] : []))}
            <OrganisationName {...organisation} />
          </>
        ),
      })),
    leads: ({ leads }) =>
      leads?.items.map(({ id, title, kind, organisation, ...lead }) => ({
        to: `/desk/leads/${id}`,
        name: <span lang={langOf(title)}>{title}</span>,
        detail: (
          <>
            <Part text={labels.leadKind[kind] ?? kind} />
            <OrganisationName {...organisation} />
          </>
        ),
        word: <LeadWord lead={lead} />,
      })),
    inquiries: ({ inquiries }) =>
      inquiries?.items.map((inquiry) => ({
        to: `/desk/inquiries/${inquiry.id}`,
        name: <Name name={inquiry.organisationName} latin={inquiry.organisationLatin} />,
        detail: (
          <>
            <Part text={t('inquiry', { reference: inquiry.reference })} />
            <Part text={inquiry.contactName} />
            {place(inquiry.country)}
          </>
        ),
        word: <InquiryState inquiry={inquiry} />,
      })),
    plots: ({ plots }) =>
      plots?.items.map((plot) => ({
        to: `/desk/plots/${plot.id}`,
        name: plotName(plot),
        detail: [plot.park && plot.municipality.name, plot.cadastralDesignation, plot.address]
          .filter(Boolean)
          .join(' · '),
        word: <PlotState state={plot.state} />,
      })),
  };
  return (group: FoundGroup, results: SearchResults): Hit[] => hits[group](results) ?? [];
}

const Part = ({ text }: { text: string }) => (
  <>
    <span lang={langOf(text)}>{text}</span>
    {' · '}
  </>
);

interface OrganisationNameProps {
  name: string;
  nameLanguage: string | null;
  latinName: string | null;
}

const OrganisationName = ({ name, nameLanguage, latinName }: OrganisationNameProps) => (
  <Name name={name} lang={nameLanguage} latin={latinName} />
);
