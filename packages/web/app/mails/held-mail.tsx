import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { useMay } from '../desk/use-desk.ts';
import styles from './mails.module.css';

/** Of a mail whose outcome is unknown: why Kavel does not guess, and the two words that settle it. */
export function HeldMail() {
  const t = useTranslations('mails.held');
  const fetcher = useFetcher();
  const mayResolve = useMay('mails:resolve');
  return (
    <section className={styles.trouble} aria-labelledby="held">
      <h2 id="held">{t('title')}</h2>
      <p>{t('text')}</p>
      {mayResolve && (
        <DeskForm intent="resolve" fetcher={fetcher}>
          <div className={styles.outcomes}>
            <div>
              <SubmitButton name="outcome" value="arrived">
                {t('arrived')}
              </SubmitButton>
              <p className={styles.hint}>{t('arrivedHint')}</p>
            </div>
            <div>
              <SubmitButton name="outcome" value="send-again" variant="default">
                {t('sendAgain')}
              </SubmitButton>
              <p className={styles.hint}>{t('sendAgainHint')}</p>
            </div>
          </div>
        </DeskForm>
      )}
    </section>
  );
}
