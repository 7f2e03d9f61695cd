import { Button, UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FetcherWithComponents, useFetcher, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { refusalIn } from '../action-problem.ts';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import { type ConflictField, ConflictPanel } from './conflict-panel.tsx';
import { DeskForm } from './desk-form.tsx';
import styles from './editable-section.module.css';
import { SubmitButton } from './fields.tsx';
import { Section } from './record-layout.tsx';

export interface EditableField {
  /** Of the form's field and of the API's. */
  name: string;
  label: string;
  /** What is known, for the eye; nothing where it is missing. */
  shown: ReactNode;
  /** The control that edits it, under the same name. */
  control: ReactNode;
  /** Over the whole width. */
  wide?: boolean;
  /** The record's value as the form would send it, when it is not simply the record's field of this name. */
  valueIn?: (record: Record<string, unknown>) => string | string[] | null;
  /** A coded value in words, for comparing two versions. */
  words?: (value: string) => string;
}

interface EditableSectionProps {
  title: string;
  /** Of the page's action. */
  intent: string;
  version: number;
  fields: readonly EditableField[];
  /** How it reads where that is not field by field; each leads to the field of its name. */
  facts?: readonly Fact[];
  mayEdit: boolean;
}

type Fact = Pick<EditableField, 'name' | 'label' | 'shown' | 'wide'>;

/** Part of a record: what is known, editable in place by E, its button, or a click on a value. */
export function EditableSection(props: EditableSectionProps) {
  const { title, fields, facts = fields, mayEdit } = props;
  const t = useTranslations('deskUi.edit');
  const [editing, setEditing] = useState<string | null>(null);
  useAskedField(mayEdit ? facts : [], setEditing);
  const button = useRef<HTMLButtonElement>(null);
  useShortcut({ key: 'e', ...(mayEdit && { does: t('does') }) }, editNearest);
  function edit(name = fields[0]?.name ?? '') {
    setEditing(name);
  }
  function stop() {
    setEditing(null);
    requestAnimationFrame(() => button.current?.focus());
  }
  if (editing !== null) {
    return (
      <Section title={title}>
        <Editor {...props} start={editing} onDone={stop} />
      </Section>
    );
  }
  const act = mayEdit && (
    <Button
      ref={button}
      variant="subtle"
      size="compact-sm"
      onClick={() => edit()}
      aria-label={t('label', { title })}
      data-edit
    >
      {t('edit')}
    </Button>
  );
  return (
    <Section title={title} acts={act}>
      <FactList facts={facts.filter(({ shown }) => !isMissing(shown))} onEdit={mayEdit ? edit : undefined} />
      <Missing facts={facts.filter(({ shown }) => isMissing(shown))} onEdit={mayEdit ? edit : undefined} />
    </Section>
  );
}

/** What is not known yet, in one line: each leads to its field. */
function Missing({ facts, onEdit }: FactListProps) {
  const t = useTranslations('deskUi.edit');
  if (facts.length === 0) return null;
  return (
    <p className={styles.missingLine}>
      {t('notKnownYet')}{' '}
      {facts.map(({ name, label }, place) => (
        <span key={name} id={`fact-${name}`}>
          {place > 0 && ' · '}
          {onEdit ? (
            <UnstyledButton className={styles.fill} onClick={() => onEdit(name)}>
              {label}
            </UnstyledButton>
          ) : (
            label
          )}
        </span>
      ))}
    </p>
  );
}

/** Edits the part of the page that the cursor is in, else the first. */
function editNearest() {
  const here = document.activeElement?.closest('section')?.querySelector<HTMLElement>('[data-edit]');
  (here ?? document.querySelector<HTMLElement>('[data-edit]'))?.click();
}

/** Opens the part at the field that the address asks for, so that a page elsewhere can lead to what is missing. */
function useAskedField(facts: readonly Fact[], edit: (name: string) => void) {
  const { hash, key } = useLocation();
  const asked = facts.find(({ name }) => hash === `#fact-${name}`)?.name;
  const latest = useRef(edit);
  latest.current = edit;
  // The same address asked for again has another key.
  useEffect(() => {
    if (asked && key) latest.current(asked);
  }, [asked, key]);
}

interface FactListProps {
  facts: readonly Fact[];
  onEdit?: ((name: string) => void) | undefined;
}

/** What is known, as pairs of word and value; a double click on a value edits it where that is allowed. */
export function FactList({ facts, onEdit }: FactListProps) {
  const t = useTranslations('deskUi.edit');
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, label, shown, wide }) => (
        <div key={name} id={`fact-${name}`} className={styles.fact} data-wide={wide || undefined}>
          <dt>{label}</dt>
          <dd onDoubleClick={onEdit && (() => onEdit(name))}>
            {isMissing(shown) ? <span className={styles.missing}>{t('missing')}</span> : shown}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isMissing = (shown: ReactNode) =>
  shown === null || shown === undefined || shown === '' || (Array.isArray(shown) && shown.length === 0);

function Editor({
  intent,
  version,
  fields,
  start,
  onDone,
}: EditableSectionProps & { start: string; onDone: () => void }) {
  const t = useTranslations('deskUi.edit');
  const fetcher = useFetcher<unknown>();
  const holder = useRef<HTMLDivElement>(null);
  const [before, setBefore] = useState<FormData>();
  const conflict = useConflict(fetcher, fields, before);
  useEffect(() => {
    const form = holder.current?.closest('form');
    if (form) setBefore(new FormData(form));
    holder.current?.querySelector<HTMLElement>(`[name="${start}"]`)?.focus();
  }, [start]);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data && !refusalIn(fetcher.data)) onDone();
  }, [fetcher.state, fetcher.data, onDone]);
  return (
    <DeskForm
      intent={intent}
      version={version}
      fetcher={fetcher}
      // The panel with both versions says it already.
      {...(conflict && { notice: () => null })}
      onKeyDown={(event) => event.key === 'Escape' && isAsItWas(event.currentTarget, before) && onDone()}
    >
      {conflict ? (
        <ConflictPanel fields={conflict} />
      ) : (
        <div ref={holder} className={styles.controls}>
          {fields.map(({ name, control, wide }) => (
            <div key={name} data-wide={wide || undefined}>
              {control}
            </div>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        <SubmitButton>{conflict ? t('saveChoice') : t('save')}</SubmitButton>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </DeskForm>
  );
}

/** Escape leaves only what nobody typed in yet: it is pressed too easily to throw work away. */
function isAsItWas(form: HTMLFormElement, before: FormData | undefined): boolean {
  const read = (values: FormData) =>
    new URLSearchParams([...values].map(([name, value]) => [name, String(value)]));
  return before === undefined || read(new FormData(form)).toString() === read(before).toString();
}

/** After a stale edit, each field as it was when the editing began, as it was typed, and as it is now. */
function useConflict(
  fetcher: FetcherWithComponents<unknown>,
  fields: readonly EditableField[],
  before: FormData | undefined,
): ConflictField[] | null {
  const refusal = refusalIn(fetcher.data);
  const current = refusal?.problem.current;
  if (!refusal || !current) return null;
  return fields.map(({ name, label, words, valueIn }) => ({
    name,
    label,
    words,
    before: listOf(before?.getAll(name)),
    mine: listOf(refusal.typed[name]),
    theirs: listOf(valueIn ? valueIn(current) : current[name]),
  }));
}

function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== null && one !== undefined && one !== '').map(String);
}
