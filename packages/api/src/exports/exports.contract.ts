import { exportFormats } from '@kavel/core/exports';
import { leadListColumns } from '@kavel/core/leads';
import { z } from 'zod';
import { ContactsQuery } from '../contacts/contacts.contract.ts';
import { codeOf } from '../contract.ts';
import { EstablishmentsQuery } from '../establishments/establishments.contract.ts';
import { InquiriesQuery } from '../inquiries/inquiries.contract.ts';
import { LeadsQuery } from '../leads/leads-query.contract.ts';
import { OrganisationsQuery } from '../organisations/organisations.contract.ts';
import { PlotsQuery } from '../plots/plots.contract.ts';

/** The filter of a list with its order, without what only says which page of it. */
function filterOf<Shape extends z.ZodRawShape>(query: z.ZodObject<Shape>) {
  const { cursor, limit, count, ...filter } = query.shape as z.ZodRawShape;
  return z.strictObject(filter as Omit<Shape, 'cursor' | 'limit' | 'count'>).meta({
    description: 'As the list itself takes it in its query.',
  });
}

const format = z.enum(exportFormats);

export const AskExport = z
  .discriminatedUnion('noun', [
    z.strictObject({ noun: z.literal('organisations'), format, filter: filterOf(OrganisationsQuery) }),
    z.strictObject({ noun: z.literal('contacts'), format, filter: filterOf(ContactsQuery) }),
    z.strictObject({
      noun: z.literal('leads'),
      format,
      filter: filterOf(LeadsQuery),
      columns: z.array(codeOf('leadColumn', leadListColumns)).min(1).optional().meta({
        description:
          'Those of the view, in its order; all of them where they are not named. The id comes last.',
      }),
    }),
    z.strictObject({ noun: z.literal('inquiries'), format, filter: filterOf(InquiriesQuery) }),
    z.strictObject({ noun: z.literal('establishments'), format, filter: filterOf(EstablishmentsQuery) }),
    z.strictObject({ noun: z.literal('plots'), format, filter: filterOf(PlotsQuery) }),
  ])
  .meta({ id: 'AskExport' });
