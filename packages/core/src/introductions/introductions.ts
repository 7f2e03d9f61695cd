import { logCreation, touchedFields } from '../changes/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import type { FieldError } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import { editIntroduction, refuse } from './edit-introduction.ts';
import type { IntroductionConsent, IntroductionOutcome } from './introduction.codes.ts';
import { assertAllowed, consentAfter, stateOf } from './introduction.rules.ts';
import { type Introduction, todayIn } from './introductions.queries.ts';
import { sideProblems } from './sides.ts';

/** What of an introduction is edited; what is absent is not touched. Days are midnights UTC. */
export interface UpdateIntroduction {
  purpose?: string | undefined;
  madeOn?: Date | undefined;
  contactId?: string | null | undefined;
  consent?: IntroductionConsent | undefined;
  consentOn?: Date | null | undefined;
  otherContactId?: string | null | undefined;
  otherConsent?: IntroductionConsent | undefined;
  otherConsentOn?: Date | null | undefined;
}

export interface CreateIntroduction extends UpdateIntroduction {
  organisationId: string;
  otherOrganisationId: string;
  purpose: string;
}

const asked = { consent: 'asked', consentOn: null } as const;

/**
 * Proposes that two organisations meet, in the actor's name; of today and both only asked, unless told otherwise. One
 * organisation twice, one that is not there, a contact of another one, no purpose, an answer of a day to come: broken
 * rules by field. Nobody is mailed.
 */
export function createIntroduction(ctx: UserContext, given: CreateIntroduction): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const today = todayIn(ctx.clock);
    const { organisationId, otherOrganisationId, contactId = null, otherContactId = null } = given;
    const sides = { organisationId, otherOrganisationId, contactId, otherContactId };
    const consents = consentsAfter(nobodyAsked, given, today);
    const columns = {
      ...sides,
      ...consents,
      purpose: tidyText(given.purpose),
      madeOn: given.madeOn ?? asDay(today),
      state: stateOf([consents.consent, consents.otherConsent]),
    };
    refuse([...(await sideProblems(inside, sides)), ...textAndDayProblems(columns, today)]);
    const now = asDate(ctx.clock.now());
    const { id } = await db.introduction.create({
      data: { ...columns, userId: ctx.actor.id, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation(inside, 'introduction', id, columns);
    return { id };
  });
}

/**
 * Changes an introduction: why, who speaks for each side, and what they said. A refusal declines it; taken back, it is
 * proposed again. Another person is asked anew. Once their details were sent persons and consents stay as they were.
 */
export function updateIntroduction(
  ctx: UserContext,
  id: string,
  version: number,
  given: UpdateIntroduction,
): Promise<Introduction> {
  return editIntroduction(ctx, id, version, async (inside, before) => {
    // A person whom this colleague does not see is not in his form either, and stays.
    const shown = {
      ...before,
      contactId: before.contact?.id ?? null,
      otherContactId: before.otherContact?.id ?? null,
    };
    const edit = touchedFields(shown, given);
    const { purpose, madeOn, ...sidesEdited } = edit;
    const today = todayIn(ctx.clock);
    const words = defined({ purpose: purpose === undefined ? undefined : tidyText(purpose), madeOn });
    if (Object.keys(sidesEdited).length === 0) {
      refuse(textAndDayProblems(words, today));
      return words;
    }
    assertAllowed('edit-sides', before.state);
    const { organisationId, otherOrganisationId } = before;
    const persons = defined({ contactId: edit.contactId, otherContactId: edit.otherContactId });
    const consents = consentsAfter(before, edit, today);
    refuse([
      ...(await sideProblems(inside, { organisationId, otherOrganisationId, ...persons })),
      ...textAndDayProblems({ ...words, ...consents }, today),
    ]);
    return {
      ...words,
      ...persons,
      ...consents,
      state: stateOf([consents.consent, consents.otherConsent]),
    };
  });
}

/** Says what came of it. Taken back by `reopenIntroduction`. */
export function closeIntroduction(
  ctx: UserContext,
  id: string,
  version: number,
  { outcome, note }: { outcome: IntroductionOutcome; note?: string | null | undefined },
): Promise<Introduction> {
  return editIntroduction(ctx, id, version, async (_inside, before) => {
    assertAllowed('close', before.state);
    return { state: 'closed' as const, outcome, outcomeNote: tidyText(note ?? '') || null };
  });
}

/** Takes a closing back, with what was said of it. */
export function reopenIntroduction(ctx: UserContext, id: string, version: number): Promise<Introduction> {
  return editIntroduction(ctx, id, version, async (_inside, before) => {
    assertAllowed('reopen', before.state);
    return { state: 'introduced' as const, outcome: null, outcomeNote: null };
  });
}

type Sides = Pick<
  Introduction,
  'contactId' | 'consent' | 'consentOn' | 'otherContactId' | 'otherConsent' | 'otherConsentOn'
>;
const nobodyAsked: Sides = {
  contactId: null,
  ...asked,
  otherContactId: null,
  otherConsent: 'asked',
  otherConsentOn: null,
};

function consentsAfter(before: Sides, edit: UpdateIntroduction, today: Temporal.PlainDate) {
  const isOther = (field: 'contactId' | 'otherContactId') =>
    edit[field] !== undefined && edit[field] !== before[field];
  const { consent, consentOn } = consentAfter(before, edit, isOther('contactId'), today);
  const other = consentAfter(
    { consent: before.otherConsent, consentOn: before.otherConsentOn },
    { consent: edit.otherConsent, consentOn: edit.otherConsentOn },
    isOther('otherContactId'),
    today,
  );
  return { consent, consentOn, otherConsent: other.consent, otherConsentOn: other.consentOn };
}

function textAndDayProblems(
  given: { purpose?: string; madeOn?: Date; consentOn?: Date | null; otherConsentOn?: Date | null },
  today: Temporal.PlainDate,
): FieldError[] {
  const problems: FieldError[] = [];
  if (given.purpose === '') {
    problems.push({ pointer: '/purpose', code: 'required', message: 'Say why they should meet.' });
  }
  for (const field of ['madeOn', 'consentOn', 'otherConsentOn'] as const) {
    const on = given[field];
    if (on && on > asDay(today)) {
      problems.push({ pointer: `/${field}`, code: 'day-future', message: 'This day has yet to come.' });
    }
  }
  return problems;
}
