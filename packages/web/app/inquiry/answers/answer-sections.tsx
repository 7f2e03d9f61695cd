import { useLocale, useTranslations } from 'use-intl';
import { FileList, type SentFile } from '../../ui/files.tsx';
import { Summary, type SummaryRow } from '../../ui/summary-list.tsx';
import type { FieldMistake } from '../problems/mistakes.ts';
import { type AnswerStep, answerSteps, questions, stepPath } from '../steps.ts';
import { useAnswerText } from './answer-rows.ts';
import type { Answers } from './read-answers.ts';

interface SectionsProps {
  answers: Answers;
  files: SentFile[];
  municipalities: { slug: string; name: string }[];
  /** Given where answers can still be changed. */
  mistakes?: FieldMistake[];
}

/** Everything that was answered, page by page; what was left open is left out. */
export function AnswerSections({ answers, files, municipalities, mistakes }: SectionsProps) {
  const t = useTranslations('inquiry');
  const tLabel = useTranslations('answers.label');
  const locale = useLocale();
  const answerText = useAnswerText(answers, municipalities);
  const change = (step: AnswerStep, id = '') => `${stepPath(locale, step)}?from=check${id && `#${id}`}`;

  const rowsOf = (step: AnswerStep): SummaryRow[] =>
    questions[step].flatMap((question): SummaryRow[] => {
      const mistake = mistakes?.find((m) => m.question === question);
      const value = answerText(question);
      if (!value && !mistake) return [];
      return [
        {
          id: question,
          label: tLabel(question),
          value: mistake ? [value, mistake.message].filter(Boolean).join('\n') : value,
          wrong: mistake !== undefined,
          ...(mistakes && { changeHref: change(step, mistake?.id ?? question) }),
        },
      ];
    });

  return (
    <>
      {answerSteps.map((step) => (
        <Summary
          key={step}
          title={t(`${step}.title`)}
          action={mistakes && <a href={change(step)}>{t(`check.add.${step}`)}</a>}
          rows={rowsOf(step)}
        />
      ))}
      {files.length > 0 && (
        <Summary
          title={tLabel('files')}
          action={mistakes && <a href={change('contact', 'files')}>{t('check.add.files')}</a>}
          rows={[]}
        >
          <FileList files={files} />
        </Summary>
      )}
    </>
  );
}
