import { actorOf, sees } from '../access/index.ts';
import type { Actor, Context } from '../context.ts';
import type { Db } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { ofSeenOrganisation, organisationsSeenBy, seesOrganisation } from '../organisations/index.ts';
import { canRefer } from '../partner-offices/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { amountProblems, type LeadAmounts, ownerProblem } from './lead.rules.ts';

/** What a lead would be after an edit, as far as other records decide whether it can. */
export interface LeadLinks extends LeadAmounts {
  title?: string | undefined;
  organisationId: string;
  contactId: string | null;
  municipalityId: string | null;
  ownerId: string | null;
  referredById: string | null;
}
export type Touched = (field: keyof LeadLinks) => boolean;

/** What is wrong with a lead as it would be, of the fields that are touched. */
export async function leadProblems(ctx: Context, lead: LeadLinks, touched: Touched): Promise<FieldError[]> {
  const { db, actor } = ctx;
  const checks: (FieldError | undefined)[] = [];
  if (touched('title') && !lead.title) checks.push(wrong('title', 'required', 'Give the lead a title.'));
  if (touched('organisationId')) checks.push(await organisationProblem(db, actor, lead));
  if (touched('contactId')) checks.push(await contactProblem(db, lead));
  if (touched('municipalityId')) checks.push(await municipalityProblem(db, actor, lead));
  if (touched('ownerId') || touched('municipalityId')) checks.push(await currentOwnerProblem(db, lead));
  if (touched('referredById')) checks.push(await officeProblem(ctx, lead));
  if (amounts.some(touched)) checks.push(...amountProblems(lead));
  return checks.filter((problem) => problem !== undefined);
}

const amounts = ['floorAreaFromM2', 'floorAreaToM2', 'plotAreaFromM2', 'plotAreaToM2'] as const;

/** Refuses with every problem at once; nothing when there is none. */
export function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This lead cannot be kept so.', problems);
}

async function organisationProblem(db: Db, actor: Actor, { organisationId }: LeadLinks) {
  const seen = actor.kind === 'user' ? organisationsSeenBy(actor) : {};
  const there = await db.organisation.count({
    where: { AND: [{ id: organisationId, archivedAt: null }, seen] },
  });
  return there ? undefined : wrong('organisationId', 'invalid-choice', 'There is no such organisation.');
}

async function contactProblem(db: Db, { contactId, organisationId }: LeadLinks) {
  if (contactId === null) return undefined;
  const there = await db.contact.count({ where: { id: contactId, organisationId } });
  return there ? undefined : wrong('contactId', 'invalid-choice', 'This organisation has no such contact.');
}

/** An office that closed may stand on a lead that it referred, and is not chosen anew. */
async function officeProblem({ db, actor, clock }: Context, { referredById }: LeadLinks) {
  if (referredById === null) return undefined;
  const seen = actor.kind === 'user' ? ofSeenOrganisation(actor) : {};
  const office = await db.partnerOffice.findFirst({ where: { AND: [{ id: referredById }, seen] } });
  if (!office) return wrong('referredById', 'invalid-choice', 'There is no such office.');
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  if (canRefer(office, today)) return undefined;
  return wrong('referredById', 'office-closed', 'This office is closed.');
}

/** A colleague cannot put a lead where he would not see it himself. */
async function municipalityProblem(db: Db, actor: Actor, { municipalityId }: LeadLinks) {
  if (municipalityId !== null && (await db.municipality.count({ where: { id: municipalityId } })) === 0) {
    return wrong('municipalityId', 'invalid-choice', 'There is no such municipality.');
  }
  if (actor.kind !== 'user' || sees(actor, municipalityId)) return undefined;
  return wrong(
    'municipalityId',
    'not-your-municipality',
    'Only the shared desk gives a lead to another municipality.',
  );
}

async function currentOwnerProblem(db: Db, { ownerId, municipalityId, organisationId }: LeadLinks) {
  if (ownerId === null) return undefined;
  const owner = await db.user.findUnique({ where: { id: ownerId } });
  const problem = ownerProblem(owner, municipalityId);
  if (problem || !owner) return problem;
  const organisation = await db.organisation.findUnique({ where: { id: organisationId } });
  if (organisation === null || seesOrganisation(actorOf(owner), organisation)) return undefined;
  return wrong('ownerId', 'owner-cannot-see', 'This colleague does not see the organisation.');
}

function wrong(field: keyof LeadLinks, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
