import { Button, Checkbox } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../../desk/ui/field-words.ts';
import { useDesk } from '../../desk/use-desk.ts';
import { groupsOf, verbOf } from './scopes.ts';
import styles from './token-form.module.css';

/** What the colleague may do, each to be given to the token or not. */
export function ScopeFields() {
  const t = useTranslations('settings');
  const { permissions } = useDesk().me;
  const { typed = [], error } = useField('scopes');
  const all = useRef<HTMLFieldSetElement>(null);
  function tickReads() {
    for (const box of all.current?.querySelectorAll<HTMLInputElement>('input[value$=":read"]') ?? []) {
      box.checked = true;
    }
  }
  return (
    <fieldset ref={all} className={styles.scopes}>
      <legend>{t('tokens.scopes')}</legend>
      {error && <p className={styles.error}>{error}</p>}
      <Button variant="subtle" size="compact-sm" onClick={tickReads} className={styles.tick}>
        {t('tokens.tickReads')}
      </Button>
      {groupsOf(permissions).map(([noun, of]) => (
        <fieldset key={noun} className={styles.group}>
          <legend>{t(`noun.${noun}`)}</legend>
          <div className={styles.verbs}>
            {of.map((permission) => (
              <Checkbox
                key={permission}
                name="scopes"
                value={permission}
                label={t(`verb.${verbOf(permission)}`)}
                defaultChecked={typed.includes(permission)}
                error={error !== undefined}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
