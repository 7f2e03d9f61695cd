import { createDb, systemClock } from '@kavel/core';
import { foundRegion } from '@kavel/core/region';

/** `npm run found -- <e-mail> <name>`: the first administrator and the municipalities of an empty database. */
const [email, ...names] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!url || !email || names.length === 0) {
  console.error('Use: DATABASE_URL=postgresql://… npm run found -- <e-mail> <name>');
  process.exit(1);
}
const db = createDb(url, 2);
try {
  const ctx = { db, clock: systemClock, actor: { kind: 'system' } } as const;
  const { oneTimePassword } = await foundRegion(ctx, { email, name: names.join(' ') });
  console.log(`${email} can sign in with the one-time password ${oneTimePassword}`);
  console.log('Before the form is published: each municipality’s telephone and e-mail, under Settings.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
