import { createUser } from '../access/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { seedMailTemplates } from '../mail-templates/index.ts';
import { foundMunicipalities } from '../municipalities/index.ts';

/**
 * Makes an empty, migrated database ready for real work: the four municipalities without telephone and
 * e-mail, the mail templates, and the first administrator with a one-time password, which is returned this once. Refuses where there is any user.
 */
export function foundRegion(
  ctx: Context,
  admin: { name: string; email: string },
): Promise<{ oneTimePassword: string }> {
  return inTransaction(ctx.db, async (db) => {
    if ((await db.user.count()) > 0) {
      throw new DomainError(
        'conflict',
        'already-founded',
        'There are users already: an administrator makes others.',
      );
    }
    const tx = { ...ctx, db };
    if ((await db.municipality.count()) === 0) await foundMunicipalities(db);
    await seedMailTemplates(tx);
    const { oneTimePassword } = await createUser(tx, {
      ...admin,
      role: 'admin',
      municipalityId: null,
      sharedDesk: true,
    });
    return { oneTimePassword };
  });
}
