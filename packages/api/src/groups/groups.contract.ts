import { headcountSources } from '@kavel/core/establishments';
import { z } from 'zod';
import { Day, Id } from '../contract.ts';
import { Place } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';

const GroupEstablishment = z
  .object({
    id: Id,
    name: z.string().nullable(),
    street: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    municipality: Place.nullable(),
    openedOn: Day.nullable(),
    closedOn: Day.nullable(),
    jobs: z
      .object({ year: z.int(), jobs: z.int(), source: z.enum(headcountSources) })
      .nullable()
      .meta({ description: 'Of the latest year of which anything is known, by its surest source.' }),
  })
  .meta({ id: 'GroupEstablishment' });

const Branch = z
  .object({ organisations: z.int(), establishments: z.int(), jobs: z.int(), withoutJobs: z.int() })
  .meta({
    id: 'GroupBranch',
    description:
      'What an organisation and all below it come to; of establishments those that are open. withoutJobs: how many of them have no known jobs, and so are in no sum.',
  });

const GroupMember = z
  .object({
    organisation: OrganisationReference,
    isArchived: z.boolean(),
    depth: z.int(),
    parentId: Id.nullable(),
    sharePercent: z.number().nullable(),
    otherParents: z.array(
      z.object({ organisation: OrganisationReference, sharePercent: z.number().nullable() }),
    ),
    establishments: z.array(GroupEstablishment),
    branch: Branch,
  })
  .meta({ id: 'GroupMember' });

export const Group = z
  .object({
    members: z.array(GroupMember).meta({
      description: 'Each organisation once, under its main parent, in the order in which the tree is read.',
    }),
    isCut: z.boolean().meta({ description: 'The group is larger than this; the sums are of what is here.' }),
  })
  .meta({ id: 'Group' });
