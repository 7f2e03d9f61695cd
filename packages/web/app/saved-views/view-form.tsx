import { Button, Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFetcher, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { optionsOfNamed } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './saved-views.module.css';
import type { SavedView } from './view-address.ts';

interface ViewFormProps {
  intent: 'create-view' | 'edit-view';
  noun: SavedView['noun'];
  layout: SavedView['query']['layout'];
  /** The one that is renamed or shared; null for a new one. */
  view: SavedView | null;
  onDone: () => void;
}

const sharings = ['private', 'municipality', 'all'] as const;

/** A name for how the list is looked at now, and who sees it. */
export function ViewForm({ intent, noun, layout, view, onDone }: ViewFormProps) {
  const t = useTranslations('savedViews');
  const [search] = useSearchParams();
  const { me, municipalities } = useDesk();
  const fetcher = useFetcher<unknown>();
  const place = useRef<HTMLDivElement>(null);
  const [sharing, setSharing] = useState<string>(view?.sharing ?? 'private');
  const own = me.municipality;
  useEffect(() => place.current?.querySelector<HTMLElement>('input[name="name"]')?.focus(), []);
  // Once it is kept its address opens, and nothing is answered; what is wrong with it is.
  const wasSent = useRef(false);
  useEffect(() => {
    const isOver = wasSent.current && fetcher.state === 'idle';
    wasSent.current = fetcher.state !== 'idle';
    if (isOver && !fetcher.data) onDone();
  }, [fetcher.state, fetcher.data, onDone]);
  return (
    <section ref={place} className={styles.panel} aria-label={t(intent)}>
      <DeskForm
        intent={intent}
        fetcher={fetcher}
        action="/desk/saved-views"
        {...(view && { version: view.version })}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      >
        <input type="hidden" name="noun" value={noun} />
        <input type="hidden" name="layout" value={layout} />
        <input type="hidden" name="search" value={search.toString()} />
        {view && <input type="hidden" name="id" value={view.id} />}
        <div className={styles.fields}>
          <TextField
            name="name"
            label={t('name')}
            defaultValue={view?.name}
            maxLength={60}
            autoComplete="off"
          />
          <Radio.Group name="sharing" label={t('sharing')} value={sharing} onChange={setSharing}>
            <div className={styles.choices}>
              {sharings.map((value) => (
                <Radio key={value} value={value} label={t(`sharings.${value}`)} />
              ))}
            </div>
          </Radio.Group>
          {sharing === 'municipality' && (
            <SelectField
              name="municipalityId"
              label={t('municipality')}
              options={optionsOfNamed(own && !me.sharedDesk ? [own] : municipalities)}
              defaultValue={view?.municipality?.id ?? own?.id}
            />
          )}
        </div>
        <div className={styles.buttons}>
          <SubmitButton>{t(view ? 'save' : 'submit')}</SubmitButton>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </DeskForm>
    </section>
  );
}
