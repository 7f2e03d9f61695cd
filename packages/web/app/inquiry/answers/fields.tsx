import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { Choices } from '../../ui/choices.tsx';
import { describing, FieldGroup } from '../../ui/field.tsx';
import { Part, PartInput, PartSelect, Parts } from '../../ui/parts.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import type { Question } from '../steps.ts';
import { useAnswers, useQuestion } from './answer-form.tsx';
import { splitMoment } from './read-answers.ts';

type TextProps = { question: Question; short?: boolean } & Omit<
  ComponentProps<'input'>,
  'id' | 'defaultValue'
>;

export function TextAnswer({ question, ...input }: TextProps) {
  return <TextInput {...useQuestion(question)} defaultValue={useAnswers().text(question)} {...input} />;
}

export function LongAnswer({ question }: { question: Question }) {
  return <TextArea {...useQuestion(question)} defaultValue={useAnswers().text(question)} />;
}

interface ChoiceProps {
  question: Question;
  options: Option[];
  twoColumns?: boolean;
}

export function OneOf({ question, options, twoColumns = false }: ChoiceProps) {
  const chosen = [useAnswers().text(question)];
  return <Choices {...useQuestion(question)} kind="radio" {...{ options, chosen, twoColumns }} />;
}

export function AnyOf({ question, options, twoColumns = false }: ChoiceProps) {
  const chosen = useAnswers().list(question);
  return <Choices {...useQuestion(question)} kind="checkbox" {...{ options, chosen, twoColumns }} />;
}

export function SelectAnswer({ question, options }: ChoiceProps) {
  const value = useAnswers().text(question);
  return <Select {...useQuestion(question)} groups={[{ label: '', options }]} value={value} />;
}

/** From, to and a unit; one of the two numbers is enough. */
export function RangeAnswer({ question, units }: { question: 'floorArea' | 'plotArea'; units: Option[] }) {
  const t = useTranslations('ui');
  const { text } = useAnswers();
  const { id, ...texts } = useQuestion(question);
  const { 'aria-invalid': invalid } = describing({ id, ...texts });
  const input = (name: string) => ({
    id: name,
    name,
    defaultValue: text(name),
    inputMode: 'decimal' as const,
    'aria-invalid': invalid,
  });
  const unit = `${question}Unit`;
  return (
    <FieldGroup id={id} {...texts}>
      <Parts>
        <Part id={`${question}From`} label={t('from')}>
          <PartInput {...input(`${question}From`)} />
        </Part>
        <Part id={`${question}To`} label={t('to')}>
          <PartInput {...input(`${question}To`)} />
        </Part>
        <Part id={unit} label={t('unit')}>
          <PartSelect id={unit} name={unit} defaultValue={text(unit) || 'm2'} options={units} />
        </Part>
      </Parts>
    </FieldGroup>
  );
}

/** A number and its unit. */
export function PowerAnswer({ units }: { units: Option[] }) {
  const t = useTranslations('ui');
  const { text } = useAnswers();
  const texts = useQuestion('power');
  const { 'aria-invalid': invalid } = describing(texts);
  return (
    <FieldGroup {...texts}>
      <Parts>
        <Part id="powerNeeded" label={t('amount')}>
          <PartInput
            id="powerNeeded"
            name="powerNeeded"
            inputMode="decimal"
            defaultValue={text('powerNeeded')}
            aria-invalid={invalid}
          />
        </Part>
        <Part id="powerUnit" label={t('unit')}>
          <PartSelect
            id="powerUnit"
            name="powerUnit"
            defaultValue={text('powerUnit') || 'kva'}
            options={units}
          />
        </Part>
      </Parts>
    </FieldGroup>
  );
}

/** A day and a time of day. */
export function MomentAnswer({ question }: { question: 'appointmentMoment1' | 'appointmentMoment2' }) {
  const t = useTranslations('ui');
  const timeId = `${question}Time`;
  const { day, time } = splitMoment(useAnswers().text(question));
  const texts = useQuestion(question);
  const { 'aria-invalid': invalid } = describing(texts);
  return (
    <FieldGroup {...texts}>
      <Parts>
        <Part id={question} label={t('date')}>
          <PartInput id={question} name={question} type="date" defaultValue={day} aria-invalid={invalid} />
        </Part>
        <Part id={timeId} label={t('time')}>
          <PartInput
            id={timeId}
            name={timeId}
            type="time"
            step={900}
            defaultValue={time}
            aria-invalid={invalid}
          />
        </Part>
      </Parts>
    </FieldGroup>
  );
}
