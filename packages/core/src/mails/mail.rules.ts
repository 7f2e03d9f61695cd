/** What a mail is for. Only `answer` and `follow-up` are written by a colleague; `introduction` and `invitation` bear his name. */
export const mailKinds = [
  'confirmation',
  'resume-link',
  'status-link',
  'answer',
  'follow-up',
  'introduction',
  'escalation',
  'notice',
  'invitation',
] as const;
export type MailKind = (typeof mailKinds)[number];

export const mailStates = [
  'planned',
  'claimed',
  'handed-over',
  'sent',
  'failed',
  'held',
  'cancelled',
] as const;
export type MailState = (typeof mailStates)[number];

/** Everything that can happen to a mail. */
export const mailEvents = [
  /** A worker takes it. */
  'claim',
  /** The next moment, the server takes its first byte; from here on it may arrive. */
  'hand-over',
  /** The server took it. */
  'accept',
  /** The server, or the way to it, is not ready; nothing was delivered. */
  'defer',
  /** The server will never take it, or it was tried often enough; nothing was delivered. */
  'refuse',
  /** The answer was never heard: it may have arrived, or not. */
  'lose-answer',
  /** The worker is gone; it had handed nothing over. */
  'release',
  /** A colleague found that a held mail arrived. */
  'confirm-arrival',
  /** A colleague decided that a held mail goes again. */
  'send-again',
  /** A colleague calls it off. */
  'cancel',
] as const;
export type MailEvent = (typeof mailEvents)[number];

interface Transition {
  from: readonly MailState[];
  to: MailState;
}

/**
 * The life of a mail. What keeps it from going out twice: nothing but a colleague's word leads from
 * handed-over or held back to planned, save the server's own that it did not take it.
 */
export const transitions: Readonly<Record<MailEvent, Transition>> = {
  claim: { from: ['planned'], to: 'claimed' },
  'hand-over': { from: ['claimed'], to: 'handed-over' },
  // An answer that comes after the lease was over is still the answer: hence also from held.
  accept: { from: ['handed-over', 'held'], to: 'sent' },
  defer: { from: ['claimed', 'handed-over', 'held'], to: 'planned' },
  refuse: { from: ['claimed', 'handed-over', 'held'], to: 'failed' },
  'lose-answer': { from: ['handed-over'], to: 'held' },
  release: { from: ['claimed'], to: 'planned' },
  'confirm-arrival': { from: ['held'], to: 'sent' },
  'send-again': { from: ['held'], to: 'planned' },
  cancel: { from: ['planned', 'held'], to: 'cancelled' },
};

/** The state an event leads to; undefined where it cannot happen. */
export function after(event: MailEvent, state: MailState): MailState | undefined {
  const { from, to } = transitions[event];
  return from.includes(state) ? to : undefined;
}

/** Tries before a mail is given up as failed: with the waits between them nearly three days. */
export const mostAttempts = 8;

const waitsMinutes = [1, 5, 30, 2 * 60, 8 * 60, 24 * 60, 36 * 60];

/**
 * When to try again after so many tries (RFC 5321, 4.5.4.1: often at first, then hours apart, given up
 * after days); undefined when it was tried often enough.
 */
export function retryAt(attempts: number, now: Temporal.Instant): Temporal.Instant | undefined {
  const minutes = attempts < mostAttempts ? waitsMinutes[attempts - 1] : undefined;
  return minutes === undefined ? undefined : now.add({ minutes });
}
