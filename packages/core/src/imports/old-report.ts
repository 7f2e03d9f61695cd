import type { Db } from '../db.ts';

/** Rows that are deleted in one statement: no lock is held for long, whatever the size of the file. */
const stepRows = 5000;

/** Takes away what a check before left behind, step by step. Whoever is stopped in between goes on with the next call. */
export async function forgetReport(db: Db, importId: string): Promise<void> {
  await inSteps((limit) => db.importRow.deleteMany({ where: { importId }, limit }));
  await forgetDrafts(db, importId);
}

/** Takes away what the rows of a check are held against. */
export async function forgetDrafts(db: Db, importId: string): Promise<void> {
  await inSteps((limit) => db.importKey.deleteMany({ where: { importId }, limit }));
  await inSteps((limit) => db.importDraft.deleteMany({ where: { importId }, limit }));
}

async function inSteps(remove: (limit: number) => Promise<{ count: number }>): Promise<void> {
  while ((await remove(stepRows)).count === stepRows);
}
