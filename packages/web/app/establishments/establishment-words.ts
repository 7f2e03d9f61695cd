import { useFormatter, useMessages, useTranslations } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDates } from '../desk/ui/dates.ts';
import { useDesk } from '../desk/use-desk.ts';

/**
 * The fields of an establishment in words; also what its timeline tells of one year's jobs and of one visit's answers,
 * which stand there as `headcount:2025:register` and `visit:2026-11-10:leaseEnds`.
 */
export function useEstablishmentWords(): RecordWords {
  const t = useTranslations('establishments');
  const { field } = useMessages().establishments;
  const { labels, countries } = useDesk();
  const format = useFormatter();
  const day = useDay();
  const answer = labels.visitAnswer;
  const words = recordWords(field, {
    country: countries,
    activities: labels.activity,
    firstArrival: labels.firstArrival,
    closingReason: labels.closingReason,
    relocationLikely: answer,
    leadershipChange: answer,
    leaseEnds: answer,
    recruitedByOthers: answer,
    jobChange: labels.jobChange,
    jobs: (value) => format.number(Number(value)),
    openedOn: day,
    closedOn: day,
    visitedOn: day,
    leaseEndsOn: day,
    archivedAt: day,
  });
  return {
    label(name) {
      const [of, which = '', what = ''] = name.split(':');
      if (of === 'headcount')
        return t('jobsOf', { year: which, source: labels.headcountSource[what] ?? what });
      return of === 'visit' ? t('visitOf', { day: day(which), field: words.label(what) }) : words.label(name);
    },
    value(name, value) {
      const [of, , what = ''] = name.split(':');
      if (of === 'headcount') return words.value('jobs', value);
      return words.value(of === 'visit' ? what : name, value);
    },
  };
}

/** A calendar day in words. */
export function useDay(): (value: unknown) => string {
  const { dayOf } = useDates();
  return (value) => dayOf(`${String(value).slice(0, 10)}T12:00:00Z`);
}
