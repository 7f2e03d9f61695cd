import { leadStages } from '@kavel/core/leads';
import { z } from 'zod';
import { Day, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { LeadReference } from './lead-reference.contract.ts';
import { LeadConditions } from './leads-query.contract.ts';

const Euros = z.number().meta({ description: 'Euros.' });

const LeadCard = LeadReference.omit({ kind: true })
  .extend({
    confidential: z.boolean(),
    organisation: OrganisationReference,
    owner: Person.nullable(),
    nextStep: z.string().nullable(),
    nextStepOn: Day.nullable(),
    jobsWithinThreeYears: z.int().nullable(),
    capexEur: Euros.nullable(),
    stageSince: Instant.meta({ description: 'Since when it stands in its stage.' }),
    lookAgainOn: Day.nullable(),
    updatedAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'LeadCard', description: 'What a board shows of a lead.' });

export const LeadCardPage = pageOf(LeadCard).omit({ count: true }).meta({ id: 'LeadCardPage' });

const LeadColumn = LeadCardPage.extend({
  stage: z.enum(leadStages),
  sums: z
    .object({ leads: z.int(), jobsWithinThreeYears: z.int(), capexEur: Euros })
    .meta({ id: 'LeadSums', description: 'Of all leads of the column, those without a card included.' }),
}).meta({ id: 'LeadColumn' });

export const LeadBoard = z
  .object({ columns: z.array(LeadColumn).meta({ description: 'One for each stage, in their order.' }) })
  .meta({ id: 'LeadBoard' });

/** What the list is narrowed by, but for the stage, which makes the columns. */
export const LeadBoardQuery = LeadConditions.omit({ stage: true });
export const LeadCardsQuery = LeadBoardQuery.extend(PageQuery.shape);
