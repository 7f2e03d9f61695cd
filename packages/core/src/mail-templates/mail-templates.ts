import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context, UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, notFound, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import { type TemplatePurpose, variablesIn } from './mail-template.rules.ts';
import { mailVariables } from './mail-variable.rules.ts';
import { seedTemplates } from './template-texts.ts';

interface Row {
  purpose: string;
  language: string;
}
function asTemplate<R extends Row>(row: R) {
  return row as Omit<R, keyof Row> & { purpose: TemplatePurpose; language: Locale };
}

/** The templates in use, by key and language. */
export async function findMailTemplates(
  db: Db,
  filter: { purpose?: TemplatePurpose | undefined; language?: Locale | undefined },
) {
  const rows = await db.mailTemplate.findMany({
    where: { archivedAt: null, ...defined(filter) },
    orderBy: [{ purpose: 'asc' }, { key: 'asc' }, { language: 'asc' }],
  });
  return rows.map(asTemplate);
}

/** One template, archived or not; not-found when there is none of this id. */
export async function getMailTemplate(db: Db, id: string) {
  const row = await db.mailTemplate.findUnique({ where: { id } });
  if (!row) throw notFound('mail template');
  return asTemplate(row);
}

export interface CreateMailTemplate {
  key: string;
  purpose: TemplatePurpose;
  language: Locale;
  name: string;
  subject: string;
  text: string;
}

/** Writes a new template; a variable that Kavel does not know is refused, and so is a key that has this language. */
export function createMailTemplate(ctx: UserContext, template: CreateMailTemplate) {
  assertKnownVariables(template);
  return inTransaction(ctx.db, async (db) => {
    const { key, language } = template;
    if (await db.mailTemplate.findUnique({ where: { key_language: { key, language } } })) {
      throw new DomainError('conflict', 'template-exists', 'This text exists in this language already.');
    }
    const row = await db.mailTemplate.create({ data: { ...template, updatedAt: asDate(ctx.clock.now()) } });
    await logCreation({ ...ctx, db }, 'mail-template', row.id, { ...template });
    return asTemplate(row);
  });
}

export interface UpdateMailTemplate {
  name?: string | undefined;
  subject?: string | undefined;
  text?: string | undefined;
  archived?: boolean | undefined;
}

/** Changes a template; mails already planned keep their words. A stale version is a conflict with the record as it is. */
export function updateMailTemplate(ctx: UserContext, id: string, version: number, edit: UpdateMailTemplate) {
  return inTransaction(ctx.db, async (db) => {
    const before = await getMailTemplate(db, id);
    const { archived, ...words } = defined(edit);
    assertKnownVariables({ ...before, ...words });
    const now = asDate(ctx.clock.now());
    const archivedAt =
      archived === undefined ? before.archivedAt : archived ? (before.archivedAt ?? now) : null;
    const { count } = await db.mailTemplate.updateMany({
      where: { id, version },
      data: { ...words, archivedAt, updatedAt: now, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('mail template', before);
    await logChange(
      { ...ctx, db },
      'mail-template',
      id,
      differences({ ...before }, { ...words, archivedAt }),
    );
    return getMailTemplate(db, id);
  });
}

/** Puts the texts that Kavel comes with where their key and language are not there yet; never over an edited one. */
export async function seedMailTemplates(ctx: Context): Promise<void> {
  const updatedAt = asDate(ctx.clock.now());
  await ctx.db.mailTemplate.createMany({
    data: seedTemplates.map((template) => ({ ...template, updatedAt })),
    skipDuplicates: true,
  });
}

function assertKnownVariables(template: { subject: string; text: string }): void {
  const known: readonly string[] = mailVariables;
  const errors = (['subject', 'text'] as const).flatMap((field): FieldError[] =>
    variablesIn({ subject: '', text: template[field] })
      .filter((variable) => !known.includes(variable))
      .map((variable) => ({
        pointer: `/${field}`,
        code: 'unknown-variable',
        message: `Kavel knows no {{${variable}}}.`,
        params: { variable },
      })),
  );
  if (errors.length > 0) {
    throw new DomainError('broken-rule', 'unknown-variable', 'A variable is not known.', errors);
  }
}
