import { writeFile } from 'node:fs/promises';
import { createDb, systemClock } from '@kavel/core';
import { seedMailTemplates } from '@kavel/core/mail-templates';
import { theMunicipalities } from '@kavel/core/municipalities';
import { seedColleagues } from './colleagues.ts';
import { seedEstablishments } from './establishments.ts';
import { seedInquiries } from './inquiries.ts';
import { seedLeads } from './leads.ts';
import { seedOrganisations } from './organisations.ts';
import { seedPartners } from './partners.ts';
import { seedPlots } from './plots.ts';

/**
 * Fills an empty database with the demo region. Never touches one that has data: a single municipality or
 * user is enough to leave it alone. Writes who can sign in to the file that DEMO_FILE names.
 */
export async function seedIfEmpty(databaseUrl: string): Promise<boolean> {
  const db = createDb(databaseUrl, 4);
  try {
    if ((await db.municipality.count()) > 0 || (await db.user.count()) > 0) return false;
    const now = systemClock.now();
    const municipalities = await theMunicipalities(db);
    await seedMailTemplates({ db, clock: systemClock, actor: { kind: 'system' } });
    const { colleagues, demo } = await seedColleagues(db, municipalities);
    const organisations = await seedOrganisations(db, now, colleagues, municipalities);
    const plots = await seedPlots(db, now, colleagues, municipalities);
    await seedEstablishments(db, now, { colleagues, municipalities, organisations, plots });
    await seedLeads(db, now, colleagues, municipalities, organisations);
    await seedPartners(db, now, colleagues, organisations);
    await seedInquiries(db, now, colleagues, municipalities);
    const file = process.env.DEMO_FILE;
    if (file) await writeFile(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
    return true;
  } finally {
    await db.$disconnect();
  }
}
