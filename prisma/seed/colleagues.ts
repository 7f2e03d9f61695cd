import { type Database, systemClock } from '@kavel/core';
import { type AUser, actorOf, aUser, createApiToken, permissionsOf, type Role } from '@kavel/core/access';
import type { theMunicipalities } from '@kavel/core/municipalities';

export type Municipalities = Awaited<ReturnType<typeof theMunicipalities>>;

/** What the demo prints: who can sign in, and one API token a role. */
export interface Demo {
  users: { email: string; password: string; role: Role; where: string }[];
  tokens: { role: Role; token: string }[];
}

/** For a demo on one's own machine only; a real region makes its first administrator by the command of the README. */
const password = 'kavel-demo-2026';

const people = {
  admin: { name: 'Ilse Brandsma', role: 'admin', sharedDesk: true, jobTitle: 'Administrator' },
  desk: { name: 'Sanne de Boer', role: 'desk', sharedDesk: true, jobTitle: 'Business desk' },
  almere: { name: 'Joris Meijer', role: 'account-manager', jobTitle: 'Account manager Japan' },
  amsterdam: { name: 'Farah El Idrissi', role: 'account-manager', jobTitle: 'Account manager China' },
  amstelveen: { name: 'Pieter Kuipers', role: 'account-manager', jobTitle: 'Account manager Asia' },
  haarlemmermeer: { name: 'Noor van Dijk', role: 'account-manager', jobTitle: 'Account manager logistics' },
  viewer: { name: 'Mark Visser', role: 'viewer', jobTitle: 'Policy adviser' },
} satisfies Record<string, AUser>;

export type Colleagues = Record<keyof typeof people, Awaited<ReturnType<typeof aUser>>>;

/** Seven colleagues with fictional names, each municipality with its lead, and an API token for each role. */
export async function seedColleagues(db: Database, municipalities: Municipalities) {
  const demo: Demo = { users: [], tokens: [] };
  const made: [string, Awaited<ReturnType<typeof aUser>>][] = [];
  for (const [key, person] of Object.entries(people)) {
    const home = key in municipalities ? municipalities[key as keyof Municipalities] : null;
    const municipality = key === 'viewer' ? municipalities.almere : home;
    const user = await aUser(db, {
      ...person,
      email: `${key}@kavel.example`,
      municipalityId: municipality?.id ?? null,
      telephone: municipality?.telephone ?? '+31 20 555 01 02',
      locale: 'en',
      password,
    });
    made.push([key, user]);
    demo.users.push({
      email: user.email,
      password,
      role: person.role,
      where: municipality?.name ?? 'shared desk',
    });
    if (home) await db.municipality.update({ where: { id: home.id }, data: { leadUserId: user.id } });
    if (!demo.tokens.some(({ role }) => role === person.role)) {
      const ctx = { db, clock: systemClock, actor: actorOf(user) };
      const { token } = await createApiToken(ctx, { name: 'Demo', scopes: permissionsOf[person.role] });
      demo.tokens.push({ role: person.role, token });
    }
  }
  return { colleagues: Object.fromEntries(made) as Colleagues, demo };
}
