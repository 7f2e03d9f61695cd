import { asDay } from '../clock.ts';
import { DomainError, type FieldError } from '../errors.ts';
import type { IntroductionConsent, IntroductionState } from './introduction.codes.ts';

/** What a colleague does with an introduction. */
export type IntroductionAct = 'edit-sides' | 'exchange' | 'close' | 'reopen';

/** From which states an act is taken. Once details went, consents and persons are history. */
const allowedFrom: Record<IntroductionAct, readonly IntroductionState[]> = {
  'edit-sides': ['proposed', 'declined'],
  exchange: ['proposed'],
  close: ['introduced'],
  reopen: ['closed'],
};

const refusals: Record<IntroductionAct, string> = {
  'edit-sides': 'Their details were sent to each other: who they are and what they said stays as it was.',
  exchange: 'Details are sent once, while it is proposed.',
  close: 'Only two that were introduced can be closed with an outcome.',
  reopen: 'This introduction is not closed.',
};

/** Refuses an act that the state does not allow: a conflict that says so. */
export function assertAllowed(act: IntroductionAct, state: IntroductionState): void {
  if (allowedFrom[act].includes(state)) return;
  throw new DomainError('conflict', `cannot-${act}`, refusals[act]);
}

/** The state that two consents make while nothing was sent: one refusal declines it, a change of mind proposes it again. */
export function stateOf(consents: readonly IntroductionConsent[]): 'proposed' | 'declined' {
  return consents.includes('refused') ? 'declined' : 'proposed';
}

/** What a side said, and when. */
export interface Consent {
  consent: IntroductionConsent;
  /** As midnight UTC; null while only asked. */
  consentOn: Date | null;
}

/**
 * What a side said after an edit. Whoever speaks for it is the one who was asked: another person is asked anew, unless
 * the same edit says what he answered. An answer has a day, today unless told otherwise.
 */
export function consentAfter(
  before: Consent,
  edit: { consent?: IntroductionConsent | undefined; consentOn?: Date | null | undefined },
  isOtherPerson: boolean,
  today: Temporal.PlainDate,
): Consent {
  const consent = edit.consent ?? (isOtherPerson ? 'asked' : before.consent);
  if (consent === 'asked') return { consent, consentOn: null };
  const isSame = consent === before.consent && !isOtherPerson;
  const consentOn = edit.consentOn === undefined && isSame ? before.consentOn : edit.consentOn;
  return { consent, consentOn: consentOn ?? asDay(today) };
}

/** One side as the exchange of details looks at it. */
export interface Side {
  organisation: { id: string; name: string };
  consent: IntroductionConsent;
  contact: {
    organisationId: string;
    name: string;
    email: string | null;
    leftOn: Date | null;
    archivedAt: Date | null;
  } | null;
}

/**
 * Why details cannot travel yet, by the fields of both sides: only after both consented (GDPR, 6(1)(a)), from and to a
 * person who still works there and has an address.
 */
export function exchangeProblems(side: Side, other: Side, today: Temporal.PlainDate): FieldError[] {
  return [
    ...sideProblems(side, { consent: 'consent', contact: 'contactId' }, today),
    ...sideProblems(other, { consent: 'otherConsent', contact: 'otherContactId' }, today),
  ];
}

function sideProblems(
  { organisation, consent, contact }: Side,
  field: { consent: string; contact: string },
  today: Temporal.PlainDate,
): FieldError[] {
  const { name } = organisation;
  const params = { organisation: name };
  const problems: FieldError[] = [];
  if (consent !== 'given') {
    const message = `${name} has not consented.`;
    problems.push({ pointer: `/${field.consent}`, code: 'consent-missing', message, params });
  }
  const code = contactProblem(contact, organisation.id, today);
  if (code) problems.push({ pointer: `/${field.contact}`, code, message: said[code](name), params });
  return problems;
}

const said = {
  'contact-missing': (name: string) => `Nobody speaks for ${name} yet.`,
  'other-organisation': (name: string) => `The contact does not work for ${name} any more.`,
  'no-address': (name: string) => `The contact of ${name} has no e-mail address.`,
};

function contactProblem(
  contact: Side['contact'],
  organisationId: string,
  today: Temporal.PlainDate,
): keyof typeof said | undefined {
  if (!contact) return 'contact-missing';
  const hasLeft = contact.leftOn !== null && contact.leftOn < asDay(today);
  if (contact.organisationId !== organisationId || contact.archivedAt || hasLeft) return 'other-organisation';
  return contact.email ? undefined : 'no-address';
}
