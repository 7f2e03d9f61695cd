import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { useField } from '../desk/ui/field-words.ts';
import { SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { useDone } from '../establishments/use-done.ts';
import { useToday } from '../establishments/use-today.ts';
import { OrganisationPicker } from '../organisations/organisation-picker.tsx';
import styles from './contacts.module.css';

interface MoveFormProps {
  contact: components['schemas']['Contact'];
  onDone: () => void;
}

/** Says that a contact works for another organisation now; taken back where the positions stand. */
export function MoveForm({ contact: { organisation, version }, onDone }: MoveFormProps) {
  const t = useTranslations('contacts.move');
  const fetcher = useFetcher<unknown>();
  const today = useToday();
  const holder = useRef<HTMLDivElement>(null);
  useDone(fetcher, onDone);
  useEffect(() => holder.current?.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus(), []);
  return (
    <div ref={holder} className={styles.move}>
      <h2>{t('title')}</h2>
      <p className={styles.hint}>{t('hint')}</p>
      <DeskForm intent="move" version={version} fetcher={fetcher}>
        <div className={styles.controls}>
          <PickedOrganisation except={organisation.id} />
          <TextField name="on" label={t('on')} type="date" defaultValue={today} />
          <TextField name="jobTitle" label={t('jobTitle')} autoComplete="off" />
        </div>
        <div className={styles.buttons}>
          <SubmitButton>{t('submit')}</SubmitButton>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}

function PickedOrganisation({ except }: { except: string }) {
  const t = useTranslations('contacts.move');
  const { error } = useField('organisationId');
  const [picked, setPicked] = useState<{ id: string; name: string } | null>(null);
  return (
    <div>
      <input type="hidden" name="organisationId" value={picked?.id ?? ''} />
      <OrganisationPicker
        label={t('organisation')}
        value={picked}
        except={except}
        error={error}
        onChange={setPicked}
      />
    </div>
  );
}
