import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { notFound } from '../errors.ts';
import {
  attachFiles,
  type FileStore,
  filesRefused,
  mostFiles,
  type SentFile,
  storeSeconds,
  takeFiles,
} from '../files/index.ts';
import type { Site } from '../site.ts';
import { getOpenDraftForEdit } from './inquiry-drafts.queries.ts';
import { type Draft, openDraft } from './inquiry-drafts.ts';

/** Adds files to a draft; those that cannot be taken are refused by name, the others are kept all the same. */
export async function addDraftFiles(
  ctx: Context,
  site: Site,
  store: FileStore,
  token: string,
  files: readonly SentFile[],
): Promise<Draft> {
  const open = await getOpenDraftForEdit(ctx, token);
  const looked = await takeFiles(store, files, { room: mostFiles - open.files.length });
  const { draft, refusals } = await inTransaction(
    ctx.db,
    async (db) => {
      const tx = { ...ctx, db };
      const { id, files: there } = await getOpenDraftForEdit(tx, token);
      const kept = await attachFiles(tx, store, looked, { draftId: id }, mostFiles - there.length);
      return { draft: await openDraft(tx, site, token), refusals: kept.refusals };
    },
    storeSeconds,
  );
  if (refusals.length > 0) throw filesRefused(refusals);
  return draft;
}

/** Takes a file off a draft. Its bytes may belong to another file too and stay. */
export function removeDraftFile(ctx: Context, site: Site, token: string, fileId: string): Promise<Draft> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const { id } = await getOpenDraftForEdit(tx, token);
    const { count } = await db.file.deleteMany({ where: { id: fileId, draftId: id } });
    if (count === 0) throw notFound('file');
    return openDraft(tx, site, token);
  });
}
