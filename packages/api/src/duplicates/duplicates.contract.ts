import { z } from 'zod';
import { Id, Instant, PageQuery, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';
import { MatchBand, MatchReason } from '../matches/matches.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';

const DuplicateSide = OrganisationReference.extend({
  websiteDomain: z.string().nullable(),
  identifiers: z.array(z.object({ scheme: z.string().nullable(), value: z.string() })),
}).meta({ id: 'DuplicateSide' });

export const Duplicate = z
  .object({
    organisation: DuplicateSide,
    other: DuplicateSide,
    score: z.int(),
    band: MatchBand,
    reasons: z.array(MatchReason),
    foundAt: Instant,
    dismissedAt: Instant.nullable(),
    dismissedBy: Person.nullable(),
  })
  .meta({ id: 'Duplicate', description: 'Two organisations that may be one.' });

export const DuplicatePage = pageOf(Duplicate).meta({ id: 'DuplicatePage' });

export const DuplicatesQuery = PageQuery.extend({
  possible: z.stringbool().default(false).meta({ description: 'With those that are only possibly one.' }),
  dismissed: z.stringbool().default(false).meta({ description: 'Those that a colleague dismissed instead.' }),
});

export const DuplicateParams = z.object({ id: Id, otherId: Id });
