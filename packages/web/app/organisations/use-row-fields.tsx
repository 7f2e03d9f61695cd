import { NativeSelect, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { RowsField } from '../desk/ui/rows-field.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { OrganisationPicker } from './organisation-picker.tsx';
import {
  asValues,
  type IdentifierRow,
  identifierRows,
  type NameRow,
  nameRows,
  type ParentRow,
  parentRows,
} from './organisation-rows.ts';
import styles from './organisations.module.css';

type Organisation = components['schemas']['Organisation'];
type Known = Partial<Organisation>;

/** The lists of an organisation, each of any length: other names, register numbers and parents. */
export function useRowFields(organisation: Known) {
  return {
    names: useNames(organisation),
    identifiers: useIdentifiers(organisation),
    parents: useParents(organisation),
  };
}

/** A field of rows; two versions of it are compared row by row. */
function field<Row extends object>(
  over: Pick<EditableField, 'name' | 'label' | 'shown' | 'control'>,
  rowsOf: (record: Known) => Row[],
  said: (row: Row) => string,
): EditableField {
  return {
    ...over,
    wide: true,
    valueIn: (record) => asValues(rowsOf(record as Known)),
    words: (value) => said(JSON.parse(value) as Row),
  };
}

function useNames(organisation: Known): EditableField {
  const t = useTranslations('organisations');
  const { auto, ...languages } = useMessages().organisations.nameLanguages;
  const { labels } = useDesk();
  const rows = nameRows(organisation);
  const said = ({ kind, name }: NameRow) => `${name} (${labels.nameKind[kind] ?? kind})`;
  const shown = rows.length > 0 && (
    <ul className={`${styles.rows} ${styles.named}`}>
      {rows.map(({ kind, name, language }) => (
        <li key={`${kind} ${name}`}>
          <span className={styles.muted}>{labels.nameKind[kind]}</span>{' '}
          <span lang={language || langOf(name)}>{name}</span>
        </li>
      ))}
    </ul>
  );
  const control = (
    <RowsField<NameRow>
      name="names"
      label={t('field.names')}
      hint={t('field.namesHint')}
      rows={rows}
      empty={{ kind: 'latin', name: '', language: '' }}
      add={t('rows.addName')}
      said={({ name }) => name}
    >
      {(row, edit, errorOf) => (
        <>
          <NativeSelect
            label={t('rows.nameKind')}
            data={optionsOf(labels.nameKind)}
            value={row.kind}
            onChange={(event) => edit({ kind: event.target.value as NameRow['kind'] })}
          />
          <TextInput
            wrapperProps={{ 'data-main': true }}
            label={t('field.name')}
            value={row.name}
            error={errorOf('name')}
            lang={row.language || langOf(row.name)}
            autoComplete="off"
            onChange={(event) => edit({ name: event.target.value })}
          />
          <NativeSelect
            label={t('rows.language')}
            data={[{ value: '', label: auto }, ...optionsOf(languages)]}
            value={row.language}
            error={errorOf('language')}
            onChange={(event) => edit({ language: event.target.value })}
          />
        </>
      )}
    </RowsField>
  );
  return field({ name: 'names', label: t('field.names'), shown: shown || null, control }, nameRows, said);
}

function useIdentifiers(organisation: Known): EditableField {
  const t = useTranslations('organisations');
  const { labels } = useDesk();
  const rows = identifierRows(organisation);
  const schemes: Record<string, string> = {
    auto: t('rows.schemeAuto'),
    ...labels.identifierScheme,
    none: t('rows.schemeNone'),
  };
  const said = ({ scheme, value }: IdentifierRow) => `${value} (${schemes[scheme] ?? scheme})`;
  const shown = rows.length > 0 && (
    <ul className={`${styles.rows} ${styles.named}`}>
      {rows.map(({ scheme, value }) => (
        <li key={value}>
          <span className={styles.muted}>{schemes[scheme]}</span> <span>{value}</span>
        </li>
      ))}
    </ul>
  );
  const control = (
    <RowsField<IdentifierRow>
      name="identifiers"
      label={t('field.identifiers')}
      hint={t('field.identifiersHint')}
      rows={rows}
      empty={{ scheme: 'auto', value: '' }}
      add={t('rows.addIdentifier')}
      said={({ value }) => value}
    >
      {(row, edit, errorOf) => (
        <>
          <NativeSelect
            label={t('rows.scheme')}
            data={optionsOf(schemes)}
            value={row.scheme}
            onChange={(event) => edit({ scheme: event.target.value })}
          />
          <TextInput
            wrapperProps={{ 'data-main': true }}
            label={t('rows.value')}
            value={row.value}
            error={errorOf('value')}
            autoComplete="off"
            onChange={(event) => edit({ value: event.target.value })}
          />
        </>
      )}
    </RowsField>
  );
  const words = { name: 'identifiers', label: t('field.identifiers'), shown: shown || null, control };
  return field(words, identifierRows, said);
}

function useParents(organisation: Known): EditableField {
  const t = useTranslations('organisations');
  const { id, parents = [] } = organisation;
  const said = ({ name, sharePercent }: ParentRow) => (sharePercent ? `${name} (${sharePercent} %)` : name);
  const shown = parents.length > 0 && (
    <ul className={styles.rows}>
      {parents.map(({ organisation: parent, sharePercent }) => (
        <li key={parent.id}>
          <Link to={`/desk/organisations/${parent.id}`}>
            <Name name={parent.name} lang={parent.nameLanguage} latin={parent.latinName} />
          </Link>{' '}
          {sharePercent !== null && (
            <span className={styles.muted}>{t('rows.share', { share: sharePercent })}</span>
          )}
        </li>
      ))}
    </ul>
  );
  const control = (
    <RowsField<ParentRow>
      name="parents"
      label={t('field.parents')}
      hint={t('field.parentsHint')}
      rows={parentRows(organisation)}
      empty={{ organisationId: '', name: '', sharePercent: '' }}
      add={t('rows.addParent')}
      said={({ name }) => name}
    >
      {(row, edit, errorOf) => (
        <>
          <div data-main>
            <OrganisationPicker
              label={t('rows.parent')}
              value={row.organisationId ? { id: row.organisationId, name: row.name } : null}
              except={id}
              error={errorOf('organisationId')}
              onChange={(picked) => edit({ organisationId: picked?.id ?? '', name: picked?.name ?? '' })}
            />
          </div>
          <TextInput
            wrapperProps={{ 'data-small': true }}
            label={t('rows.sharePercent')}
            value={row.sharePercent}
            error={errorOf('sharePercent')}
            inputMode="decimal"
            autoComplete="off"
            onChange={(event) => edit({ sharePercent: event.target.value })}
          />
        </>
      )}
    </RowsField>
  );
  return field(
    { name: 'parents', label: t('field.parents'), shown: shown || null, control },
    parentRows,
    said,
  );
}
