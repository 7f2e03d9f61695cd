import { leadListColumns, leadSorts, sortDirections } from '@kavel/core/leads';
import { savedViewNouns, sharings, viewLayouts } from '@kavel/core/saved-views';
import { z } from 'zod';
import { codeOf, Id, Instant } from '../contract.ts';
import { Person, Place } from '../inquiries/parts.contract.ts';
import { LeadConditions } from '../leads/leads-query.contract.ts';

const conditions = z.strictObject(LeadConditions.shape);

/** What a view is narrowed by stands as in the address, so that it opens as it was saved; the list itself says what is no such value. */
const ViewQuery = z
  .strictObject({
    filter: z
      .record(z.string().max(40), z.string().max(200))
      .superRefine((filter, ctx) => {
        for (const issue of conditions.safeParse(filter).error?.issues ?? []) {
          if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys) {
              ctx.addIssue({ code: 'custom', path: [key], message: 'The list cannot be narrowed by this.' });
            }
          } else {
            ctx.addIssue({ code: 'custom', path: [...issue.path], message: issue.message });
          }
        }
      })
      .meta({ description: 'As the list takes it in its query.' }),
    sort: codeOf('leadSort', leadSorts).optional(),
    direction: z.enum(sortDirections).optional(),
    columns: z.array(codeOf('leadColumn', leadListColumns)).max(leadListColumns.length).meta({
      description: 'Those that are shown, in their order; none: the usual ones.',
    }),
    layout: z.enum(viewLayouts),
  })
  .meta({ id: 'ViewQuery' });

const name = z.string().trim().min(1).max(60);

export const SavedView = z
  .object({
    id: Id,
    noun: z.enum(savedViewNouns),
    name: z.string(),
    query: z
      .object({
        filter: z.record(z.string(), z.string()),
        sort: z.enum(leadSorts).optional(),
        direction: z.enum(sortDirections).optional(),
        columns: z.array(z.enum(leadListColumns)),
        layout: z.enum(viewLayouts),
      })
      .meta({ id: 'SavedViewQuery' }),
    sharing: z.enum(sharings),
    municipality: Place.nullable().meta({ description: 'With whose colleagues it is shared.' }),
    user: Person.meta({ description: 'Who made it.' }),
    isPinned: z.boolean().meta({ description: 'It stands as a tab above the reader’s list.' }),
    mayEdit: z.boolean(),
    createdAt: Instant,
    updatedAt: Instant,
    archivedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'SavedView' });

export const SavedViews = z.object({ items: z.array(SavedView) });
export const SavedViewsQuery = z.object({ noun: z.enum(savedViewNouns) });

export const CreateSavedView = z
  .strictObject({
    noun: z.enum(savedViewNouns),
    name,
    query: ViewQuery,
    sharing: z.enum(sharings).default('private'),
    municipalityId: Id.nullish().meta({ description: 'Without one, that of the user.' }),
  })
  .meta({ id: 'CreateSavedView' });

export const UpdateSavedView = z
  .strictObject({
    name,
    query: ViewQuery,
    sharing: z.enum(sharings),
    municipalityId: Id.nullable(),
  })
  .partial()
  .meta({ id: 'UpdateSavedView' });
