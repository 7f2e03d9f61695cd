import type { SmtpSink, SmtpStep } from '../testing/smtp-sink.ts';
import type { Gate, Gates } from './gates.ts';

/** Where a worker can be held or watched. */
export interface Stage {
  gates: Gates;
  sink: SmtpSink;
}

/** A place in the sending of one mail at which the worker is killed. */
export interface Step {
  name: string;
  /** What may come of it. Where the worker runs on while it is being killed, either. */
  outcome: 'sent' | 'held' | 'either';
  /** The statement is undone: a worker that lives has then failed, and tries again in a minute. */
  undone?: boolean;
  /** The server forgets what it was given. */
  forgets?: boolean;
  /** The message is long, so that the kill falls between its bytes. */
  long?: true;
  /** Prepares the place, before the mail is planned. */
  arm(stage: Stage): Promise<{ reached: Promise<unknown>; release: () => Promise<void> }>;
}

/**
 * In the middle of a statement that writes a transition. Left alone, the statement ends as it would (a single
 * one commits, though nobody is there to hear it); or the server's end is cut as well, and it is undone.
 */
function before(gate: Gate, undone: boolean, outcome: Step['outcome']): Step {
  return {
    name: `before ${gate} is committed, which then is ${undone ? 'undone' : 'left to itself'}`,
    outcome,
    undone,
    async arm({ gates }) {
      await gates.close(gate);
      const reached = gates.reached(gate);
      return {
        reached,
        async release() {
          if (undone) await gates.terminate(await reached);
          await gates.open(gate);
        },
      };
    },
  };
}

function after(gate: Gate, outcome: Step['outcome']): Step {
  return {
    name: `after ${gate} is committed`,
    outcome,
    arm: async ({ gates }) => ({ reached: gates.passed(gate), release: async () => undefined }),
  };
}

/** While the mail server holds its answer; after the kill it goes on, or forgets what it was told. */
function atServer(
  step: SmtpStep,
  then: 'goes on' | 'forgets',
  outcome: Step['outcome'],
  more: Partial<Step> = {},
): Step {
  return {
    name: `at the server: ${step}, which then ${then}`,
    outcome,
    forgets: then === 'forgets',
    ...more,
    async arm({ sink }) {
      const reached = Promise.withResolvers<void>();
      const held = Promise.withResolvers<void>();
      sink.behave(async (at) => {
        if (at !== step) return undefined;
        reached.resolve();
        await held.promise;
        return then === 'forgets' ? 'drop' : undefined;
      });
      return {
        reached: reached.promise,
        async release() {
          sink.behave(() => undefined);
          held.resolve();
        },
      };
    },
  };
}

/** Every step of sending, in its order. */
export const steps: readonly Step[] = [
  before('claim', true, 'sent'),
  before('claim', false, 'sent'),
  after('claim', 'either'),
  before('fix-source', true, 'sent'),
  before('fix-source', false, 'sent'),
  after('fix-source', 'either'),
  atServer('connect', 'goes on', 'sent'),
  atServer('mail-from', 'goes on', 'sent'),
  atServer('rcpt-to', 'goes on', 'sent'),
  atServer('data-begun', 'goes on', 'either'),
  before('hand-over', true, 'sent'),
  before('hand-over', false, 'held'),
  after('hand-over', 'either'),
  atServer('receiving', 'goes on', 'either', { long: true }),
  atServer('received', 'goes on', 'held'),
  atServer('received', 'forgets', 'held'),
  atServer('answered', 'goes on', 'either'),
  before('sent', true, 'held'),
  before('sent', false, 'held'),
  after('sent', 'sent'),
];
