import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import type { Inquiry } from './inquiry.ts';
import styles from './record.module.css';
import { type SentFact, wordsOf } from './sent-fact.ts';

/** What they look for; an area as it was typed, with its square metres beside it. */
export function useRequestFacts(inquiry: Inquiry): SentFact[] {
  const t = useTranslations('inquiries');
  const { labels, municipalities } = useDesk();
  const area = useArea();
  const { answers } = inquiry;
  const places = Object.fromEntries(municipalities.map(({ slug, name }) => [slug, name]));
  const one = (code: string | undefined, words: Record<string, string>) => wordsOf(code ? [code] : [], words);
  const shown: Record<string, ReactNode> = {
    kind: one(answers.kind, labels.kind),
    activities: wordsOf(answers.activities, labels.activity),
    floorArea: area(answers.floorAreaFrom, answers.floorAreaTo, answers.floorAreaUnit, [
      inquiry.floorAreaFromM2,
      inquiry.floorAreaToM2,
    ]),
    plotArea: area(answers.plotAreaFrom, answers.plotAreaTo, answers.plotAreaUnit, [
      inquiry.plotAreaFromM2,
      inquiry.plotAreaToM2,
    ]),
    tenures: wordsOf(answers.tenures, labels.tenure),
    power: <Power inquiry={inquiry} />,
    jobsWithinThreeYears: answers.jobsWithinThreeYears,
    investmentBand: one(answers.investmentBand, labels.investmentBand),
    timeFrame: one(answers.timeFrame, labels.timeFrame),
    municipalities: wordsOf(answers.municipalities, places) || t('any'),
  };
  if (!answers.powerNeeded) shown.power = null;
  return Object.entries(shown).map(([name, value]) => ({
    name,
    label: t(`field.${name as 'kind'}`),
    shown: value,
  }));
}

function Power({ inquiry: { answers, powerKva } }: { inquiry: Inquiry }) {
  const t = useTranslations('inquiries');
  const { labels } = useDesk();
  const unit = answers.powerUnit ?? 'kva';
  return (
    <>
      {answers.powerNeeded} {labels.powerUnit[unit] ?? unit}
      {powerKva !== null && unit !== 'kva' && (
        <span className={styles.muted}> = {t('power', { kva: powerKva })}</span>
      )}
    </>
  );
}

function useArea() {
  const t = useTranslations('inquiries.area');
  const { labels } = useDesk();
  return (from = '', to = '', unit = 'm2', [fromM2, toM2]: [number | null, number | null]): ReactNode => {
    if (!from && !to) return null;
    const typed = t(formOf(from, to), { from, to, unit: labels.areaUnit[unit] ?? unit });
    const squareMetres =
      fromM2 === null && toM2 === null
        ? null
        : t(`m2.${formOf(fromM2, toM2)}`, { from: round(fromM2), to: round(toM2) });
    return (
      <>
        {typed}
        {unit !== 'm2' && squareMetres && <span className={styles.muted}> = {squareMetres}</span>}
      </>
    );
  };
}

const round = (area: number | null) => Math.round(area ?? 0);

function formOf(from: unknown, to: unknown): 'range' | 'from' | 'upTo' | 'exactly' {
  if (!from) return 'upTo';
  if (!to) return 'from';
  return from === to ? 'exactly' : 'range';
}
