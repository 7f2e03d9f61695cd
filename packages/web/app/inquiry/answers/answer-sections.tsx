import { useLocale, useTranslations } from 'use-intl';
import type { AnswerInWords } from '../../api/types.ts';
import { useQuestionLabel } from '../../code-lists/options.ts';
import { FileList, type SentFile } from '../../ui/files.tsx';
import hidden from '../../ui/hidden.module.css';
import { Summary, type SummaryRow } from '../../ui/summary-list.tsx';
import type { FieldMistake } from '../problems/mistakes.ts';
import { type AnswerStep, answerSteps, questions, stepPath } from '../steps.ts';

interface SectionsProps {
  rows: readonly AnswerInWords[];
  files: SentFile[];
  /** Given where answers can still be changed. */
  mistakes?: FieldMistake[];
}

/** Everything that was answered, page by page; what was left open is left out. */
export function AnswerSections({ rows: answered, files, mistakes }: SectionsProps) {
  const t = useTranslations('inquiry');
  const label = useQuestionLabel();
  const locale = useLocale();
  const texts = new Map<string, string>(answered.map(({ question, text }) => [question, text]));
  const change = (step: AnswerStep, id = '') => `${stepPath(locale, step)}?from=check${id && `#${id}`}`;

  const rowsOf = (step: AnswerStep): SummaryRow[] =>
    questions[step].flatMap((question): SummaryRow[] => {
      const mistake = mistakes?.find((m) => m.question === question);
      const value = texts.get(question) ?? '';
      if (!value && !mistake) return [];
      return [
        {
          id: question,
          label: label(question),
          value: mistake ? [value, mistake.message].filter(Boolean).join('\n') : value,
          wrong: mistake !== undefined,
          ...(mistakes && { changeHref: change(step, mistake?.id ?? question) }),
        },
      ];
    });

  /** Questions left open are not shown; this is the way to them. */
  const addTo = (step: AnswerStep, rows: SummaryRow[]) =>
    mistakes && rows.length < askedOn(step) ? (
      <a href={change(step)}>
        {t('check.add')}
        <span className={hidden.hidden}>: {t(`${step}.title`)}</span>
      </a>
    ) : null;

  return (
    <>
      {answerSteps.map((step) => {
        const rows = rowsOf(step);
        return <Summary key={step} title={t(`${step}.title`)} action={addTo(step, rows)} rows={rows} />;
      })}
      {(files.length > 0 || mistakes) && (
        <Summary
          title={label('files')}
          action={mistakes && <a href={change('contact', 'files')}>{t('check.changeFiles')}</a>}
          rows={[]}
        >
          {files.length > 0 && <FileList files={files} />}
        </Summary>
      )}
    </>
  );
}

/** How many questions a page asks; files and the time zone have no row of their own. */
const askedOn = (step: AnswerStep) =>
  questions[step].filter((question) => question !== 'files' && question !== 'appointmentTimeZone').length;
