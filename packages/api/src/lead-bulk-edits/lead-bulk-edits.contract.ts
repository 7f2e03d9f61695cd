import { clusters, sectors } from '@kavel/core/code-lists';
import {
  bulkEditStates,
  bulkOutcomes,
  bulkStatuses,
  bulkUndoings,
  leadsOfStep,
  mostLeadsAtOnce,
} from '@kavel/core/lead-bulk-edits';
import { leadArrivals, leadCauses, leadSources, statusReasons, strategicFits } from '@kavel/core/leads';
import { z } from 'zod';
import { codeOf, Day, Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { LeadReference } from '../leads/lead-reference.contract.ts';
import { LeadConditions } from '../leads/leads-query.contract.ts';

const BulkLeadEdit = z
  .strictObject({
    ownerId: z.string().max(60).nullish(),
    assessorId: z.string().max(60).nullish(),
    status: codeOf('leadStatus', bulkStatuses).optional(),
    statusReason: codeOf('statusReason', statusReasons).nullish(),
    wonBy: z.string().trim().max(200).nullish(),
    lookAgainOn: Day.nullish(),
    neverLookAgain: z.boolean().optional(),
    nextStep: z.string().trim().max(500).nullish(),
    nextStepOn: Day.nullish(),
    addClusters: z.array(codeOf('cluster', clusters)).optional(),
    removeClusters: z.array(codeOf('cluster', clusters)).optional(),
    sector: codeOf('sector', sectors).nullish(),
    source: codeOf('leadSource', leadSources).nullish(),
    cause: codeOf('leadCause', leadCauses).nullish(),
    strategicFit: codeOf('strategicFit', strategicFits).nullish(),
    firstArrival: codeOf('leadArrival', leadArrivals).nullish(),
  })
  .meta({
    id: 'BulkLeadEdit',
    description: 'What is set on each lead: absent is untouched, null is emptied.',
  });

const chosen = {
  leads: z
    .array(z.strictObject({ id: Id, version: z.int().optional() }))
    .optional()
    .meta({
      description: `These, of the versions that were looked at; at most ${mostLeadsAtOnce}. Or a filter.`,
    }),
  filter: z
    .strictObject(LeadConditions.shape)
    .optional()
    .meta({ description: 'All that the list has under it, as the list takes it in its query.' }),
  edit: BulkLeadEdit,
};

export const PreviewLeadBulkEdit = z.strictObject(chosen).meta({ id: 'PreviewLeadBulkEdit' });
export const CreateLeadBulkEdit = z.strictObject(chosen).meta({ id: 'CreateLeadBulkEdit' });

const RowProblem = z
  .object({
    code: z.string(),
    field: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'BulkRowProblem' });

const changes = z
  .record(z.string(), z.tuple([z.unknown(), z.unknown()]))
  .meta({ description: 'Each field that changes, with its old and its new value.' });

export const LeadBulkPreview = z
  .object({
    items: z.array(
      z
        .object({
          id: Id,
          version: z.int().nullable(),
          lead: LeadReference.nullable().meta({ description: 'Null: there is no such lead for the reader.' }),
          outcome: z.enum(bulkOutcomes),
          changes,
          problems: z.array(RowProblem),
        })
        .meta({ id: 'LeadBulkPreviewRow' }),
    ),
  })
  .meta({ id: 'LeadBulkPreview', description: 'What would become of each lead; nothing was written.' });

const count = z.int();

export const LeadBulkEdit = z
  .object({
    id: Id,
    state: z.enum(bulkEditStates),
    edit: z.record(z.string(), z.unknown()),
    rowCount: count,
    counts: z
      .object({
        waiting: count.meta({ description: 'Not done yet.' }),
        changed: count,
        same: count,
        stale: count.meta({ description: 'Somebody edited them meanwhile; they were left.' }),
        refused: count,
        undone: count,
        editedSince: count.meta({ description: 'Somebody edited them since; the undo left them.' }),
        undoRefused: count,
      })
      .meta({ id: 'LeadBulkCounts' }),
    createdAt: Instant,
    endedAt: Instant.nullable(),
  })
  .meta({
    id: 'LeadBulkEdit',
    description: `One edit of many leads. A step edits, or puts back, ${leadsOfStep} of them at most.`,
  });

export const LeadBulkEditPage = pageOf(LeadBulkEdit).meta({ id: 'LeadBulkEditPage' });

const LeadBulkEditRow = z
  .object({
    number: z.int(),
    lead: LeadReference.nullable().meta({ description: 'Null: the reader does not see it any more.' }),
    outcome: z.enum(bulkOutcomes).nullable().meta({ description: 'Null: not done yet.' }),
    changes,
    problems: z.array(RowProblem),
    undoing: z.enum(bulkUndoings).nullable(),
  })
  .meta({ id: 'LeadBulkEditRow' });

export const LeadBulkEditRowPage = pageOf(LeadBulkEditRow).meta({ id: 'LeadBulkEditRowPage' });
export const LeadBulkEditsQuery = PageQuery;
