import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { isComposing } from '../desk/keyboard/composing.ts';
import { useAnswer } from '../desk/use-answer.ts';
import { type Found, totalOf } from './found.ts';
import styles from './palette.module.css';
import { type Section, useSections } from './palette-sections.ts';

interface PaletteProps {
  dialog: RefObject<HTMLDialogElement | null>;
  isOpen: boolean;
  onClose: () => void;
}

/**
 * The desk's one search box, over the page: records of every kind as somebody types, pages and what can be made.
 * A native dialog: the library's own locks scrolling by a style element that our content security policy refuses.
 */
export function Palette({ dialog, isOpen, onClose }: PaletteProps) {
  const t = useTranslations('search');
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('title')}
      onClose={onClose}
      // A press beside it closes it, as Escape does; React's types do not know the attribute yet.
      {...{ closedby: 'any' }}
    >
      {isOpen && <Body close={() => dialog.current?.close()} />}
    </dialog>
  );
}

/** The dialog is opened to type in it. */
const focus = (input: HTMLInputElement | null) => input?.focus();

function Body({ close }: { close: () => void }) {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const { search } = useLocation();
  const [text, setText] = useState(() => new URLSearchParams(search).get('q') ?? '');
  // What is asked: not what an input method has in its hands.
  const [asked, setAsked] = useState(text);
  const q = asked.trim().slice(0, 200);
  const path = `/desk/search/answers?${new URLSearchParams({ q })}`;
  const { answer, isStale, hasFailed } = useAnswer<Found>(q === '' ? null : { path });
  const sections = useSections(q, answer?.results ?? null);
  const { active, move, listId, optionId, setActive } = useActive(sections);

  function type(typed: string, isUnfinished: boolean) {
    setText(typed);
    if (!isUnfinished) setAsked(typed);
  }
  function open(to: string | undefined) {
    // Faster than the answer: what stands there belongs to another question.
    const target = isStale && q !== '' ? undefined : to;
    if (target === undefined && q === '') return;
    close();
    void navigate(target ?? `/desk/search?${new URLSearchParams({ q })}`);
  }
  function press(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') open(active);
    else return;
    event.preventDefault();
  }
  return (
    <>
      <div className={styles.head}>
        <input
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-expanded={sections.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={t('label')}
          value={text}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          ref={focus}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) =>
            type(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing ?? false)
          }
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onKeyDown={press}
        />
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      <div id={listId} role="listbox" aria-label={t('title')} className={styles.list} aria-busy={isStale}>
        {sections.map((section) => (
          <Options
            key={section.key}
            section={section}
            active={active}
            optionId={optionId}
            onPoint={setActive}
            onChoose={close}
          />
        ))}
      </div>
      <p role="status" className={styles.status}>
        <Standing q={q} answer={answer} hasFailed={hasFailed} isStale={isStale} />
      </p>
    </>
  );
}

interface StandingProps {
  q: string;
  answer: Found | null;
  hasFailed: boolean;
  isStale: boolean;
}

/** How much is found, in words that are read out. */
function Standing({ q, answer, hasFailed, isStale }: StandingProps) {
  const t = useTranslations('search');
  if (q === '') return t('hint');
  if (hasFailed) return t('failed');
  if (isStale || !answer) return null;
  if (!answer.results) return t('unclear');
  const { value, isExact } = totalOf(answer.results);
  if (value === 0) return t('nothing');
  return isExact ? t('found', { count: value }) : t('foundMore', { count: value });
}

interface OptionsProps {
  section: Section;
  active: string | undefined;
  optionId: (to: string) => string;
  onPoint: (to: string) => void;
  onChoose: () => void;
}

function Options({ section, active, optionId, onPoint, onChoose }: OptionsProps) {
  const labelId = optionId(section.key);
  return (
    <fieldset className={styles.group} aria-labelledby={labelId}>
      <div id={labelId} className={styles.section}>
        {section.label}
        {section.count && <span className={styles.count}>{section.count}</span>}
      </div>
      {section.choices.map(({ to, name, lang, detail, word }) => (
        <Link
          key={to}
          id={optionId(to)}
          to={to}
          role="option"
          aria-selected={to === active}
          tabIndex={-1}
          className={styles.option}
          onClick={onChoose}
          onPointerMove={() => onPoint(to)}
        >
          <span className={styles.text}>
            <span className={styles.name} lang={lang}>
              {name}
            </span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </span>
          {word}
        </Link>
      ))}
    </fieldset>
  );
}

/** Which option the arrow keys stand on: the first, until somebody moves. */
function useActive(sections: readonly Section[]) {
  const id = useId();
  const [chosen, setActive] = useState<string>();
  const list = useRef<string[]>([]);
  list.current = sections.flatMap(({ choices }) => choices.map(({ to }) => to));
  const active = chosen !== undefined && list.current.includes(chosen) ? chosen : list.current[0];
  const optionId = (to: string) => `${id}${to.replace(/[^\w-]/g, '_')}`;
  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  function move(by: number) {
    const all = list.current;
    if (all.length === 0) return;
    const at = all.indexOf(active ?? '') + by;
    setActive(all[(at + all.length) % all.length]);
  }
  return { active, move, setActive, listId: `${id}list`, optionId };
}
