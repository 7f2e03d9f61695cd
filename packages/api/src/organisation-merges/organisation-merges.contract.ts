import { mergeFieldNames, parentChoices } from '@kavel/core/organisation-merges';
import { z } from 'zod';
import { Id, Instant } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { Organisation } from '../organisations/organisations.contract.ts';

export const MergesQuery = z.object({ organisationId: Id });
const ParentChoice = z.enum(parentChoices).meta({ id: 'ParentChoice' });

export const MergePreviewQuery = z.object({ keptId: Id, mergedId: Id });

/** A merge that can be undone. */
const OrganisationMerge = z
  .object({
    id: Id,
    mergedAt: Instant,
    merged: OrganisationReference,
    user: Person,
    undoDaysLeft: z.int(),
  })
  .meta({ id: 'OrganisationMerge' });
export const OrganisationMerges = z.object({ items: z.array(OrganisationMerge) });

export const MergePreview = z
  .object({
    kept: Organisation,
    merged: Organisation,
    proposed: z
      .record(z.enum(mergeFieldNames), z.enum(['kept', 'merged']))
      .meta({ description: 'Whose value of each field is the likelier one.' }),
    parents: z
      .array(
        z.object({
          choice: ParentChoice,
          parents: Organisation.shape.parents,
          totalPercent: z.number().meta({ description: 'Above 100 it is refused.' }),
        }),
      )
      .meta({ description: 'The parents by each choice; a single one where there is nothing to choose.' }),
    proposedParents: ParentChoice,
    moves: z
      .object({
        contacts: z.int(),
        leads: z.int(),
        inquiries: z.int(),
        establishments: z.int(),
        partnerOffices: z.int(),
        introductions: z.int(),
      })
      .meta({ description: 'How much would move, of what the reader sees; the rest moves as well.' }),
  })
  .meta({ id: 'MergePreview' });

export const MergeOrganisations = z
  .strictObject({
    keptId: Id,
    keptVersion: z.int(),
    mergedId: Id,
    mergedVersion: z.int(),
    take: z
      .array(z.enum(mergeFieldNames))
      .default([])
      .meta({ description: 'The fields of which the merged organisation’s value is right.' }),
    parents: ParentChoice.default('both').meta({ description: 'Whose parents it has.' }),
  })
  .meta({ id: 'MergeOrganisations' });

export const UndoneMerge = z
  .object({
    kept: Organisation,
    merged: Organisation,
    keptFields: z
      .array(z.string())
      .meta({ description: 'Fields that somebody edited since the merge; they stay as edited.' }),
  })
  .meta({ id: 'UndoneMerge' });
