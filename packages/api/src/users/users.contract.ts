import { roles, userLocales } from '@kavel/core/access';
import { z } from 'zod';
import { Id } from '../contract.ts';

export const Role = z.enum(roles).meta({ id: 'Role' });
export const UserLocale = z.enum(userLocales).meta({ id: 'UserLocale' });

export const User = z
  .object({
    id: Id,
    name: z.string(),
    initials: z.string(),
    email: z.string(),
    role: Role,
    municipalityId: Id.nullable(),
    sharedDesk: z.boolean(),
    jobTitle: z.string().nullable(),
    telephone: z.string().nullable(),
    locale: UserLocale,
    active: z.boolean(),
    mustChangePassword: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'User' });

const name = z.string().trim().min(1).max(200);
const jobTitle = z.string().trim().max(200).nullable();
const telephone = z.string().trim().max(40).nullable();

export const CreateUser = z
  .strictObject({
    name,
    email: z.email().max(254),
    role: Role,
    municipalityId: Id.nullable().default(null),
    sharedDesk: z.boolean().default(false),
    jobTitle: jobTitle.optional(),
    telephone: telephone.optional(),
    locale: UserLocale.optional(),
  })
  .meta({ id: 'CreateUser' });

export const UpdateUser = z
  .strictObject({
    name,
    role: Role,
    municipalityId: Id.nullable(),
    sharedDesk: z.boolean(),
    jobTitle,
    telephone,
    active: z.boolean(),
  })
  .partial()
  .meta({ id: 'UpdateUser' });

const oneTimePassword = z
  .string()
  .meta({ description: 'Shown this once; its user must choose his own after signing in.' });

export const CreatedUser = User.extend({ oneTimePassword }).meta({ id: 'CreatedUser' });
export const OneTimePassword = z.object({ oneTimePassword }).meta({ id: 'OneTimePassword' });

export const UsersQuery = z.object({
  active: z
    .enum(['true', 'false', 'all'])
    .default('true')
    .meta({ description: 'Who works here now, no longer, or both.' }),
});
