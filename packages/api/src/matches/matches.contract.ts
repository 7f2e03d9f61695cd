import { countries } from '@kavel/core/code-lists';
import { matchBands, matchReasons } from '@kavel/core/matches';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';

export const MatchBand = z.enum(matchBands);

export const MatchReason = z
  .object({
    code: z.enum(matchReasons),
    params: z
      .record(z.string(), z.string())
      .meta({ description: 'What it is about, in the words of the records, e.g. the form removed.' }),
  })
  .meta({ id: 'MatchReason' });

export const OrganisationMatch = z
  .object({
    organisation: OrganisationReference,
    contact: z
      .object({ id: Id, name: z.string(), email: z.string().nullable() })
      .nullable()
      .meta({ description: 'Who has the e-mail address that was given.' }),
    score: z.int().min(0).max(100),
    band: MatchBand,
    reasons: z.array(MatchReason),
  })
  .meta({ id: 'OrganisationMatch' });

const question = {
  name: z.string().max(200).optional(),
  latinName: z.string().max(200).optional(),
  country: z.enum(countries).optional(),
  website: z.string().max(300).optional(),
  identifier: z.string().max(60).optional(),
  email: z.string().max(254).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
};

/** At least one of the facts; a country alone resembles half the world. */
export const MatchesQuery = z
  .object(question)
  .refine(
    ({ name, latinName, website, identifier, email }) =>
      [name, latinName, website, identifier, email].some((fact) => fact?.trim()),
    {
      path: ['name'],
      message: 'Give a name, a website, a number or an e-mail address.',
    },
  );
