import { countries } from '@kavel/core/code-lists';
import {
  dateOrders,
  delimiters,
  encodings,
  existingActs,
  importFields,
  importNouns,
  importStates,
  matchKeys,
  rowActions,
  undoings,
} from '@kavel/core/imports';
import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const Field = z.enum(importFields as [string, ...string[]]);

const settings = {
  encoding: z.enum(encodings).nullable().meta({ description: 'Of CSV, as found or chosen.' }),
  delimiter: z.enum(delimiters).nullable().meta({ description: 'Of CSV, as found or chosen.' }),
  sheet: z.string().max(200).nullable().meta({ description: 'Of workbooks.' }),
  mapping: z
    .array(Field.nullable())
    .max(200)
    .meta({ description: 'For each column the field it fills; null leaves it out.' }),
  dateOrder: z.enum(dateOrders).nullable().meta({ description: 'Asked where a date is mapped.' }),
  timeZone: z
    .string()
    .max(60)
    .nullable()
    .meta({ description: 'IANA; in it moments of the file become days. Asked where a date is mapped.' }),
  matchBy: z.array(z.enum(matchKeys)).meta({ description: 'By what a row is known to be about a record.' }),
  existing: z.enum(existingActs).meta({ description: 'What a row does to a record that is there.' }),
  newOrganisations: z.boolean().meta({ description: 'Of contacts: make organisations that are not there.' }),
  defaultCountry: z.enum(countries).nullable().meta({ description: 'Of rows that name none.' }),
};
const ImportSettings = z.object(settings).meta({ id: 'ImportSettings' });
export const UpdateImport = z.strictObject(settings).partial().meta({ id: 'UpdateImport' });

const Params = z.record(z.string(), z.union([z.string(), z.number()]));
const Count = z.int().optional();

export const Import = z
  .object({
    id: Id,
    noun: z.enum(importNouns),
    state: z.enum(importStates),
    fileName: z.string(),
    fileSize: z.number().meta({ description: 'Bytes.' }),
    settings: ImportSettings,
    found: z
      .object({ format: z.enum(['csv', 'xlsx']), sheets: z.array(z.string()), columns: z.array(z.string()) })
      .meta({ id: 'FoundTable', description: 'What the file turned out to be.' }),
    rowCount: z.int().nullable().meta({ description: 'Rows in the file; null: not counted yet.' }),
    rowsDone: z.int().meta({ description: 'Rows that are behind us in this state.' }),
    counts: z
      .object(
        Object.fromEntries([...rowActions, ...undoings].map((code) => [code, Count])) as Record<
          (typeof rowActions)[number] | (typeof undoings)[number],
          typeof Count
        >,
      )
      .meta({ id: 'ImportCounts', description: 'Rows by what becomes, or became, of them.' }),
    problem: z
      .object({ code: z.string(), params: Params.optional() })
      .nullable()
      .meta({ description: 'Why it failed.' }),
    runAt: Instant.nullable().meta({ description: 'Since when it writes; null: it has changed nothing.' }),
    createdAt: Instant,
    endedAt: Instant.nullable(),
    user: Person,
    version: z.int(),
  })
  .meta({ id: 'Import' });

export const ImportPage = pageOf(Import).meta({ id: 'ImportPage' });
export const ImportsQuery = PageQuery;
export const CreateImportQuery = z.object({ noun: z.enum(importNouns) });

const ImportRow = z
  .object({
    number: z.int().meta({ description: 'In the file, the head being 1.' }),
    action: z.enum(rowActions),
    reasons: z.array(z.object({ code: z.string(), field: z.string().optional(), params: Params.optional() })),
    recordId: Id.nullable(),
    name: z.string().nullable(),
    undoing: z.enum(undoings).nullable(),
  })
  .meta({ id: 'ImportRow' });

export const ImportRowPage = pageOf(ImportRow).meta({ id: 'ImportRowPage' });
export const ImportRowsQuery = PageQuery.extend({
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  action: z.enum(rowActions).optional(),
  undoing: z.enum(undoings).optional(),
});

export const ImportPreview = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })),
  })
  .meta({ id: 'ImportPreview', description: 'The first rows as they are read.' });
