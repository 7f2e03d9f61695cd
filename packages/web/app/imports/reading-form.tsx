import { Box } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton } from '../desk/ui/fields.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { FileProblem } from './file-problem.tsx';
import type { Import } from './import-words.ts';
import styles from './imports.module.css';

export type Preview = components['schemas']['ImportPreview'] | null;

const encodings = ['utf-8', 'shift_jis', 'gb18030', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
const delimiterNames = Object.keys(delimiters) as (keyof typeof delimiters)[];

/** How the file was read, to be corrected where the letters or columns of its first rows are wrong. */
export function ReadingForm({ found, preview }: { found: Import; preview: Preview }) {
  const t = useTranslations('imports');
  const { settings } = found;
  const isCsv = found.found.format === 'csv';
  const delimiter = delimiterNames.find((name) => delimiters[name] === settings.delimiter) ?? 'comma';
  return (
    <Section title={t('reading.title')}>
      {(isCsv || found.found.sheets.length > 1) && (
        <DeskForm
          intent="read"
          version={found.version}
          className={styles.line}
          notice={({ code, errors, detail }) => (
            <FileProblem code={code} params={errors[0]?.params} detail={detail} />
          )}
        >
          {isCsv ? (
            <>
              <SelectField
                name="encoding"
                label={t('reading.encoding')}
                defaultValue={settings.encoding ?? 'utf-8'}
                options={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
              />
              <SelectField
                name="delimiter"
                label={t('reading.delimiter')}
                defaultValue={delimiter}
                options={delimiterNames.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
              />
            </>
          ) : (
            <SelectField
              name="sheet"
              label={t('reading.sheet')}
              defaultValue={settings.sheet ?? ''}
              options={found.found.sheets.map((value) => ({ value, label: value }))}
            />
          )}
          <SubmitButton variant="default">{t('reading.submit')}</SubmitButton>
        </DeskForm>
      )}
      {preview && <FirstRows preview={preview} />}
    </Section>
  );
}

function FirstRows({ preview }: { preview: NonNullable<Preview> }) {
  const t = useTranslations('imports.reading');
  return (
    // What scrolls is to be reached by keyboard.
    <Box component="section" className={styles.preview} aria-label={t('preview')} tabIndex={0}>
      <table>
        <caption>{t('preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {named(preview.columns).map(({ key, text }) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {named(cells).map(({ key, text }) => (
                <td key={key} title={text}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

/** Cells have no name but their place. */
const named = (texts: readonly string[]) => texts.map((text, place) => ({ key: `column-${place}`, text }));
