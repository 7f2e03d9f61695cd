import { inquiriesSeenBy, leadsSeenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { betweenSeenOrganisations, ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import { type Activity, getActivity } from './activities.queries.ts';
import type { WrittenKind } from './activity.codes.ts';
import { logActivity } from './log-activity.ts';
import type { TimelineSubject } from './timeline-scope.ts';
import { type Facts, factProblems } from './written-facts.ts';

/** What a colleague writes down: about at least one record. */
export interface WriteActivity extends TimelineSubject, Facts {
  kind: WrittenKind;
  text: string;
}

/**
 * Writes down a note, call, meeting or visit that happened, now or earlier. About nothing, about a record that
 * this colleague does not see, about a contact of another organisation than the lead's, yet to happen, or with people
 * who are not there for him: broken rules by field.
 */
export function writeActivity(ctx: UserContext, given: WriteActivity): Promise<Activity> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const text = tidyText(given.text);
    const problems = [...(await subjectProblems(inside, given)), ...(await factProblems(inside, given))];
    if (text === '') problems.push({ pointer: '/text', code: 'required', message: 'Write what happened.' });
    if (problems.length > 0) {
      throw new DomainError('broken-rule', 'invalid', 'This cannot be written down so.', problems);
    }
    const organisationId = await organisationOf(inside, given);
    const { id } = await logActivity(inside, { ...given, organisationId, text });
    return getActivity(inside, id);
  });
}

/** What happens at an establishment happens with its organisation. */
async function organisationOf({ db }: UserContext, { organisationId, establishmentId }: TimelineSubject) {
  if (organisationId || !establishmentId) return organisationId;
  const place = await db.establishment.findUnique({
    where: { id: establishmentId },
    select: { organisationId: true },
  });
  return place?.organisationId;
}

/** What is wrong with the records that something is about: at least one, and each is seen. */
async function subjectProblems(ctx: UserContext, given: TimelineSubject): Promise<FieldError[]> {
  const { organisationId, contactId, leadId, inquiryId, establishmentId, introductionId, plotId } = given;
  const subjects = [organisationId, contactId, leadId, inquiryId, establishmentId, introductionId, plotId];
  if (subjects.some(Boolean)) return linkProblems(ctx, given);
  return [{ pointer: '/', code: 'required', message: 'Say about which record this is.' }];
}

/** What is wrong with the records to which this colleague links something: each is there, and he sees it. */
export async function linkProblems(
  { db, actor }: UserContext,
  given: TimelineSubject,
): Promise<FieldError[]> {
  const { organisationId, contactId, leadId, inquiryId, establishmentId, introductionId, plotId } = given;
  const lead = leadId ? await db.lead.findFirst({ where: { id: leadId, ...leadsSeenBy(actor) } }) : undefined;
  const seenContact = { AND: [{ id: contactId ?? '' }, ofSeenOrganisation(actor)] };
  const contact = contactId ? await db.contact.findFirst({ where: seenContact }) : undefined;
  const seenOrganisation = { AND: [{ id: organisationId ?? '' }, organisationsSeenBy(actor)] };
  const seenPlace = {
    AND: [{ id: establishmentId ?? '' }, organisationId ? { organisationId } : {}, ofSeenOrganisation(actor)],
  };
  const seenIntroduction = { AND: [{ id: introductionId ?? '' }, betweenSeenOrganisations(actor)] };
  const isOfAnother = lead && contact && contact.organisationId !== lead.organisationId;
  const wrong = {
    organisationId: organisationId && (await db.organisation.count({ where: seenOrganisation })) === 0,
    contactId: contact === null || isOfAnother,
    leadId: lead === null,
    inquiryId:
      inquiryId && (await db.inquiry.count({ where: { id: inquiryId, ...inquiriesSeenBy(actor) } })) === 0,
    establishmentId: establishmentId && (await db.establishment.count({ where: seenPlace })) === 0,
    introductionId: introductionId && (await db.introduction.count({ where: seenIntroduction })) === 0,
    plotId: plotId && (await db.plot.count({ where: { id: plotId } })) === 0,
  };
  return Object.entries(wrong)
    .filter(([, isWrong]) => isWrong)
    .map(([field]) => ({
      pointer: `/${field}`,
      code: 'invalid-choice',
      message: 'There is no such record.',
    }));
}
