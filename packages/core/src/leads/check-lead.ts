import { actorOf, isNamedOn, sees } from '../access/index.ts';
import type { Actor, Context } from '../context.ts';
import type { Db } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { ofSeenOrganisation, organisationsSeenBy, seesOrganisation } from '../organisations/index.ts';
import { canRefer } from '../partner-offices/index.ts';
import { retiredProblems } from '../retired-codes/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { capexProblems } from './capex.rules.ts';
import { chosenCodes } from './chosen-codes.ts';
import type { LeadStatus } from './lead.codes.ts';
import type { LeadEdit } from './lead.edit.ts';
import {
  amountProblems,
  assessorProblem,
  creditProblems,
  type LeadAmounts,
  ownerProblem,
} from './lead.rules.ts';
import { type StatusFacts, statusFactProblems, statusProblem } from './status.rules.ts';

/** What a lead would be after an edit, as far as rules and other records decide whether it can. */
export interface LeadLinks extends LeadAmounts, StatusFacts {
  title?: string | undefined;
  organisationId: string;
  status: LeadStatus;
  contactId: string | null;
  municipalityId: string | null;
  ownerId: string | null;
  assessorId: string | null;
  referredById: string | null;
  establishmentId: string | null;
  confidential: boolean;
  readerIds: readonly string[];
  capexAmount: number | null;
  capexCurrency: string | null;
  landingVerifiedAt: Date | null;
}

/** What is wrong with a lead as it would be, of the fields that an edit touches. */
export async function leadProblems(
  ctx: Context,
  lead: LeadLinks,
  edit: LeadEdit,
  before: Pick<LeadLinks, 'status' | 'landingVerifiedAt'> & { id?: string },
): Promise<FieldError[]> {
  const { db, actor } = ctx;
  const touched = (...fields: (keyof LeadEdit)[]) => fields.some((field) => edit[field] !== undefined);
  const isNew = before.id === undefined;
  const checks: (FieldError | undefined)[] = [];
  if ((isNew || touched('title')) && !lead.title) {
    checks.push(wrong('title', 'required', 'Give the lead a title.'));
  }
  if (isNew) checks.push(await organisationProblem(db, actor, lead));
  if (touched('contactId')) checks.push(await contactProblem(db, lead));
  if (isNew || touched('municipalityId')) checks.push(await municipalityProblem(db, actor, lead));
  if (touched('ownerId', 'municipalityId')) checks.push(await currentOwnerProblem(db, lead, 'ownerId'));
  if (touched('assessorId', 'municipalityId')) checks.push(await currentOwnerProblem(db, lead, 'assessorId'));
  if (touched('ownerId', 'assessorId')) checks.push(assessorProblem(lead.ownerId, lead.assessorId));
  if (touched('readerIds', 'municipalityId')) checks.push(await readersProblem(db, lead));
  if (touched('confidential', 'readerIds', 'ownerId', 'assessorId')) checks.push(namedProblem(actor, lead));
  if (touched('referredById')) checks.push(await officeProblem(ctx, lead));
  if (touched('establishmentId')) checks.push(await establishmentProblem(db, lead));
  if (touched(...amounts)) checks.push(...amountProblems(lead));
  if (touched('capexAmount', 'capexCurrency')) {
    checks.push(...capexProblems(lead.capexAmount, lead.capexCurrency));
  }
  if (edit.credits) checks.push(...creditProblems(edit.credits));
  if (edit.status) checks.push(statusProblem(before.status, edit.status));
  if (touched('status', 'statusReason', 'wonBy', 'lookAgainOn', 'neverLookAgain')) {
    checks.push(...statusFactProblems(lead.status, lead));
  }
  if (touched('landedOn', 'establishmentId') && before.landingVerifiedAt !== null) {
    checks.push(wrong('landedOn', 'landing-verified', 'The landing was verified. Move the lead back first.'));
  }
  checks.push(...(await retiredProblems(ctx, chosenCodes(edit, before))));
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

async function currentOwnerProblem(db: Db, lead: LeadLinks, field: 'ownerId' | 'assessorId') {
  const userId = lead[field];
  if (userId === null) return undefined;
  const owner = await db.user.findUnique({ where: { id: userId } });
  const problem = ownerProblem(owner, lead.municipalityId, field);
  if (problem || !owner) return problem;
  const organisation = await db.organisation.findUnique({ where: { id: lead.organisationId } });
  if (organisation === null || seesOrganisation(actorOf(owner), organisation)) return undefined;
  return wrong(field, 'owner-cannot-see', 'This colleague does not see the organisation.');
}

/** Whoever is named on a lead works here and would see it without being named. */
async function readersProblem(db: Db, { readerIds, municipalityId }: LeadLinks) {
  const readers = await db.user.findMany({ where: { id: { in: [...readerIds] }, active: true } });
  if (readers.length < new Set(readerIds).size) {
    return wrong('readerIds', 'invalid-choice', 'There is no such colleague.');
  }
  const blind = readers.find((reader) => !sees(actorOf(reader), municipalityId));
  if (!blind) return undefined;
  return wrong('readerIds', 'owner-cannot-see', `${blind.name} does not see leads of this municipality.`);
}

/** Nobody locks himself out of what he is editing. */
function namedProblem(actor: Actor, lead: LeadLinks) {
  const readers = lead.readerIds.map((userId) => ({ userId }));
  if (actor.kind !== 'user' || isNamedOn(actor, { ...lead, readers })) return undefined;
  return wrong('readerIds', 'name-yourself', 'Name yourself too, or this lead is gone for you.');
}

async function establishmentProblem(db: Db, { establishmentId, organisationId }: LeadLinks) {
  if (establishmentId === null) return undefined;
  const there = await db.establishment.count({
    where: { id: establishmentId, organisationId, archivedAt: null },
  });
  return there
    ? undefined
    : wrong('establishmentId', 'invalid-choice', 'This organisation has no such establishment.');
}

function wrong(field: keyof LeadLinks | 'landedOn', code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
