import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import { AsTyped } from './as-typed.tsx';
import type { Inquiry } from './inquiry.ts';
import { type SentFact, wordsOf } from './sent-fact.ts';
import { inPlainWidth, numberIn, onlyNumberIn } from './typed.ts';

/** What they look for; amounts as Kavel understood them, and what was typed where that says more. */
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
    jobsWithinThreeYears: answers.jobsWithinThreeYears && <Jobs typed={answers.jobsWithinThreeYears} />,
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

/** Power in the unit of the grid, whatever unit it was asked in. */
function Power({ inquiry: { answers, powerKva } }: { inquiry: Inquiry }) {
  const t = useTranslations('inquiries');
  const { labels } = useDesk();
  const unit = answers.powerUnit ?? 'kva';
  const typed = `${answers.powerNeeded} ${labels.powerUnit[unit] ?? unit}`;
  return (
    <AsTyped clean={powerKva === null ? inPlainWidth(typed) : t('power', { kva: powerKva })} typed={typed} />
  );
}

function Jobs({ typed }: { typed: string }) {
  const format = useFormatter();
  const number = onlyNumberIn(typed);
  return <AsTyped clean={number === null ? inPlainWidth(typed) : format.number(number)} typed={typed} />;
}

function useArea() {
  const t = useTranslations('inquiries.area');
  const { labels } = useDesk();
  const format = useFormatter();
  const said = (typed: string) => {
    const number = numberIn(typed);
    return number === null ? inPlainWidth(typed) : format.number(number);
  };
  return (from = '', to = '', unit = 'm2', [fromM2, toM2]: [number | null, number | null]): ReactNode => {
    if (!from && !to) return null;
    const [first, last] = [said(from), said(to)];
    const typed = t(`typed.${formOf(first, last)}`, {
      from: first,
      to: last,
      unit: labels.areaUnit[unit] ?? unit,
    });
    if (fromM2 === null && toM2 === null) return typed;
    const clean = t(`m2.${formOf(fromM2, toM2)}`, { from: round(fromM2), to: round(toM2) });
    return <AsTyped clean={clean} typed={typed} />;
  };
}

const round = (area: number | null) => Math.round(area ?? 0);

function formOf(from: unknown, to: unknown): 'range' | 'from' | 'upTo' | 'exactly' {
  if (!from) return 'upTo';
  if (!to) return 'from';
  return from === to ? 'exactly' : 'range';
}
