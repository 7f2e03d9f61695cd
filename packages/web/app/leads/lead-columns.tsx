import type { ReactNode } from 'react';
import { useFormatter, useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Day, Moment } from '../desk/ui/moment.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { LeadColumn } from './chosen-columns.ts';
import { LeadWord } from './lead-word.tsx';
import { NextStepLine } from './next-step.tsx';

type Lead = components['schemas']['LeadSummary'];
type Looks = Omit<Column<Lead>, 'key' | 'header'>;

/** What a list shows of a lead, in these columns. */
export function useLeadColumns(chosen: readonly LeadColumn[], isWide = false): Column<Lead>[] {
  const t = useTranslations('leads.column');
  const { status } = useMessages().leads;
  const { labels, countries } = useDesk();
  const format = useFormatter();
  const euros = (value: number) =>
    format.number(value, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  /** A word of a list of codes. */
  const coded = (words: Readonly<Record<string, string>>, of: (lead: Lead) => string | null): Looks => {
    const word = (lead: Lead) => {
      const code = of(lead);
      return code === null ? undefined : (words[code] ?? code);
    };
    return { width: '150px', cell: word, title: word, phone: 'hidden' };
  };
  const right = (cell: (lead: Lead) => ReactNode, sort?: string): Looks => ({
    ...{ width: '120px', align: 'end', cell, phone: 'hidden' },
    ...(sort && { sort }),
  });
  const looks: Readonly<Record<LeadColumn, Looks>> = {
    title: {
      ...{ width: isWide ? '280px' : '23%', sort: 'title', title: ({ title }) => title },
      cell: ({ title, organisation: { nameLanguage } }) => (
        <span lang={langOf(title, nameLanguage?.startsWith('zh') ? 'zh' : 'ja')}>{title}</span>
      ),
    },
    organisation: {
      ...{ width: isWide ? '260px' : '26%', sort: 'organisation' },
      cell: ({ organisation: { name, nameLanguage, latinName } }) => (
        <Name name={name} lang={nameLanguage} latin={latinName} />
      ),
      title: ({ organisation }) => [organisation.name, organisation.latinName].filter(Boolean).join(' '),
    },
    stage: {
      ...{ width: '136px', sort: 'stage', phone: 'end' },
      cell: (lead) => <LeadWord lead={lead} />,
    },
    status: { ...coded(status, (lead) => lead.status), width: '120px' },
    kind: coded(labels.leadKind, ({ kind }) => kind),
    nextStep: {
      width: isWide ? '240px' : '19%',
      cell: (lead) => (lead.nextStep || lead.nextStepOn ? <NextStepLine lead={lead} /> : null),
      title: ({ nextStep }) => nextStep ?? undefined,
    },
    nextStepOn: right(({ nextStepOn }) => nextStepOn && <Day on={nextStepOn} />, 'nextStepOn'),
    owner: { ...person(({ owner }) => owner?.name), width: '140px' },
    assessor: person(({ assessor }) => assessor?.name),
    municipality: person(({ municipality }) => municipality?.name),
    originCountry: coded(countries, ({ originCountry }) => originCountry),
    sector: coded(labels.sector, ({ sector }) => sector),
    clusters: {
      ...{ width: '180px', phone: 'hidden' },
      cell: ({ clusters }) => clusters.map((code) => labels.cluster[code] ?? code).join(', '),
      title: ({ clusters }) => clusters.map((code) => labels.cluster[code] ?? code).join(', '),
    },
    source: coded(labels.leadSource, ({ source }) => source),
    cause: coded(labels.leadCause, ({ cause }) => cause),
    strategicFit: { ...coded(labels.strategicFit, ({ strategicFit }) => strategicFit), width: '120px' },
    firstArrival: coded(labels.leadArrival, ({ firstArrival }) => firstArrival),
    likelihood: { ...coded(labels.likelihood, ({ likelihood }) => likelihood), width: '120px' },
    vifo: coded(labels.vifo, ({ vifo }) => vifo),
    jobs: right(
      (lead) => lead.jobsWithinThreeYears !== null && format.number(lead.jobsWithinThreeYears),
      'jobs',
    ),
    capexEur: right(({ capexEur }) => capexEur !== null && euros(capexEur), 'capexEur'),
    lookAgainOn: right(({ lookAgainOn }) => lookAgainOn && <Day on={lookAgainOn} />),
    stageSince: right(({ stageSince, createdAt }) => <Moment at={stageSince ?? createdAt} quiet />),
    lastActivityAt: right(({ lastActivityAt: at }) => <Moment at={at} quiet />, 'lastActivityAt'),
    createdAt: right(({ createdAt }) => <Moment at={createdAt} quiet />, 'createdAt'),
    updatedAt: right(({ updatedAt }) => <Moment at={updatedAt} quiet />, 'updatedAt'),
  };
  return chosen.map((key) => ({ key, header: t(key), ...looks[key] }));
}

const person = (name: (lead: Lead) => string | undefined): Looks => ({
  ...{ width: '150px', cell: name, title: name, phone: 'hidden' },
});
