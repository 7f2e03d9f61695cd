import { z } from 'zod';
import { CountedPageQuery, Id, Instant, pageOf } from '../contract.ts';
import { Place } from '../inquiries/parts.contract.ts';
import { ParkReference } from './park-reference.contract.ts';

export const Park = ParkReference.extend({
  municipality: Place,
  website: z.string().nullable(),
  note: z.string().nullable(),
  plotCount: z.int().meta({ description: 'Of its plots that are not archived.' }),
  createdAt: Instant,
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
  version: z.int(),
}).meta({ id: 'Park' });

export const ParkPage = pageOf(Park).meta({ id: 'ParkPage' });
export const ParksQuery = CountedPageQuery.extend({
  q: z.string().max(200).optional(),
  municipalityId: Id.optional(),
});

export const CreatePark = z
  .strictObject({
    name: z.string().trim().min(1).max(200).meta({ description: 'Once in a municipality.' }),
    municipalityId: Id.meta({
      description: 'One whose land the user keeps: his own, at the shared desk any.',
    }),
    website: z.string().trim().max(300).nullish(),
    note: z.string().trim().max(10_000).nullish(),
  })
  .meta({ id: 'CreatePark' });

export const UpdatePark = CreatePark.omit({ municipalityId: true }).partial().meta({ id: 'UpdatePark' });
