import { z } from 'zod';
import { Id } from '../contract.ts';

export const AttachedFile = z
  .object({ id: Id, name: z.string(), mediaType: z.string(), size: z.int() })
  .meta({ id: 'AttachedFile' });

/** A municipality as the public knows it; the slug leads to its name in the reader's language. */
export const NamedMunicipality = z
  .object({ slug: z.string(), name: z.string() })
  .meta({ id: 'NamedMunicipality' });

export const ContactPerson = z
  .object({
    name: z.string(),
    jobTitle: z.string().nullable(),
    municipality: NamedMunicipality.nullable(),
    telephone: z.string(),
    email: z.string(),
  })
  .meta({ id: 'ContactPerson', description: 'Whom a company can call about its inquiry.' });

export const Person = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Person' });
export const Place = z.object({ id: Id, slug: z.string(), name: z.string() }).meta({ id: 'Place' });
