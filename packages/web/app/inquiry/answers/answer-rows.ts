import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useCodeName, useCountryName } from '../../code-lists/options.ts';
import { useClockReading } from '../../i18n/days.ts';
import { timeZoneName } from '../../i18n/time-zones.ts';
import type { Question } from '../steps.ts';
import { type Answers, listOf, textOf } from './read-answers.ts';

/** What was answered to a question, in words of the page's language; "" where it was left open. */
export function useAnswerText(answers: Answers) {
  const code = useCodeName();
  const country = useCountryName();
  const locale = useLocale();
  const format = useFormatter();
  const clockReading = useClockReading();
  const t = useTranslations('answers');
  const text = (name: string) => textOf(answers, name);
  const names = (list: string[]) => format.list(list, { type: 'conjunction', style: 'narrow' });

  function range(question: 'floorArea' | 'plotArea'): string {
    const [from, to] = [text(`${question}From`), text(`${question}To`)];
    const unit = code('areaUnit', text(`${question}Unit`) || 'm2');
    if (from && to) return t('range', { from, to, unit });
    if (from) return t('rangeFrom', { from, unit });
    return to ? t('rangeTo', { to, unit }) : '';
  }

  function moment(name: string): string {
    const wanted = text('appointment');
    if (!text(name) || !wanted || wanted === 'none') return '';
    const when = clockReading(text(name)) ?? text(name);
    const zone = text('appointmentTimeZone');
    return zone ? t('momentIn', { moment: when, zone: timeZoneName(zone, locale) }) : when;
  }

  return (question: Question): string => {
    switch (question) {
      case 'country':
        return country(text('country'));
      case 'kind':
      case 'sector':
      case 'investmentBand':
      case 'timeFrame':
      case 'appointment':
        return text(question) && code(question, text(question));
      case 'clusters':
        return names(listOf(answers, question).map((item) => code('cluster', item)));
      case 'activities':
        return names(listOf(answers, question).map((item) => code('activity', item)));
      case 'tenures':
        return names(listOf(answers, question).map((item) => code('tenure', item)));
      case 'municipalities':
        return names(listOf(answers, question).map((item) => code('municipality', item)));
      case 'floorArea':
      case 'plotArea':
        return range(question);
      case 'power':
        return (
          text('powerNeeded') && `${text('powerNeeded')} ${code('powerUnit', text('powerUnit') || 'kva')}`
        );
      case 'appointmentMoment1':
      case 'appointmentMoment2':
        return moment(question);
      case 'appointmentTimeZone':
      case 'files':
        return '';
      default:
        return text(question);
    }
  };
}
