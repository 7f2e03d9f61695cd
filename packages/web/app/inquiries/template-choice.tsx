import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SelectField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { nameInDeskToo } from '../mail-templates/in-desk-language.ts';
import panel from './act-panel.module.css';
import styles from './answer.module.css';
import type { Inquiry } from './inquiry.ts';
import type { Answering } from './use-answering.ts';

interface TemplateChoiceProps {
  /** Of all languages: those of the inquiry's are offered, by what they are called in the desk's too. */
  templates: { id: string; key: string; language: string; name: string }[];
  inquiry: Inquiry;
  answering: Answering;
}

/** What the text starts from; choosing another never loses what was written. */
export function TemplateChoice({ templates, inquiry, answering }: TemplateChoiceProps) {
  const t = useTranslations('inquiries');
  const { locale } = useDesk();
  const ours = templates.filter(({ language }) => language === inquiry.locale);
  const { draft, take, isFilling, putBack, wasKept } = answering;
  return (
    <div>
      <div className={styles.template}>
        <SelectField
          name="templateId"
          label={t('answer.template')}
          description={t('answer.templateHint', { language: t(`language.${inquiry.locale}`) })}
          none={t('answer.noTemplate')}
          options={ours.map((one) => ({ value: one.id, label: nameInDeskToo(templates, one, locale) }))}
          value={draft.templateId}
          onChange={(event) => take(event.currentTarget.value)}
        />
        {putBack && (
          <Button variant="default" onClick={putBack}>
            {t('answer.putBack')}
          </Button>
        )}
      </div>
      <p className={panel.hint} role="status">
        {isFilling && t('answer.loading')}
        {!isFilling && wasKept && t('answer.kept')}
      </p>
    </div>
  );
}
