import { passwordLength, permissions } from '@kavel/core/access';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { User, UserLocale } from '../users/users.contract.ts';

export const Permission = z.enum(permissions).meta({ id: 'Permission' });

export const Me = User.extend({
  municipality: z.object({ id: Id, slug: z.string(), name: z.string() }).nullable(),
  permissions: z
    .array(Permission)
    .meta({ description: 'What the caller may do; by API token no more than its scopes.' }),
}).meta({ id: 'Me' });

export const UpdateMe = z.strictObject({ locale: UserLocale }).meta({ id: 'UpdateMe' });

export const ChangePassword = z
  .strictObject({
    currentPassword: z.string().min(1).max(passwordLength.max),
    newPassword: z.string().max(1000),
  })
  .meta({ id: 'ChangePassword' });
