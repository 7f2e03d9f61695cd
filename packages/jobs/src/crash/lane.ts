import type { Context } from '@kavel/core';
import { systemClock } from '@kavel/core';
import { planMail } from '@kavel/core/mails';
import { createTestDatabase } from '@kavel/core/testing';
import type { Backend } from '../testing/backends.ts';
import { startSmtpSink } from '../testing/smtp-sink.ts';
import { buildGates } from './gates.ts';
import type { Step } from './steps.ts';
import { within } from './within.ts';
import { startWorkers } from './worker-process.ts';

/** Where a mail comes to rest. */
const settled = ['sent', 'held', 'failed', 'cancelled'] as const;

/** What became of the mail of one run. */
export interface Run {
  step: Step;
  state: string;
  arrivals: number;
}

/** A worker's whole world of its own: database, queue, mail server, and the processes to be killed. */
export async function openLane(backend: Backend) {
  const { db, url, drop } = await createTestDatabase();
  const gates = await buildGates(url);
  const sink = await startSmtpSink();
  await backend.lose(url);
  const workers = startWorkers({
    DATABASE_URL: url,
    ...(backend.redisUrl ? { REDIS_URL: backend.redisUrl } : {}),
    SMTP_URL: sink.url,
    SWEEP_SECONDS: '0.4',
    MAIL_LEASE_SECONDS: '1',
  });
  const ctx: Context = { db, clock: systemClock, actor: { kind: 'system' } };
  const planned: { id: string; step: Step }[] = [];

  async function plan(step: Step): Promise<string> {
    const { id } = await planMail(ctx, {
      kind: 'status-link',
      language: 'en',
      to: { address: `n${planned.length}@polder.example` },
      subject: step.name,
      text: 'A line of an ordinary mail.\n'.repeat(step.long ? 8_000 : 3),
    });
    planned.push({ id, step });
    return id;
  }

  return {
    workers,
    /** Brings a mail to a step, does what is to be done there, and waits until the mail is at rest. */
    async run(step: Step, atStep: () => Promise<void>): Promise<void> {
      await within(60, 'a worker at work', workers.ready());
      const { reached, release } = await step.arm({ gates, sink });
      const id = await plan(step);
      await within(60, `a mail comes to: ${step.name}`, reached);
      await atStep();
      await release();
      await within(60, `rest after: ${step.name}`, gates.comesTo(id, settled));
    },
    lose: () => backend.lose(url),
    /** The ledger beside what the mail server has, for the mails planned here from the given one on. */
    async account(from: number): Promise<Run[]> {
      const rows = await db.mail.findMany({ select: { id: true, state: true } });
      return planned.slice(from).map(({ id, step }) => ({
        step,
        state: rows.find((row) => row.id === id)?.state ?? 'gone',
        arrivals: sink.arrived.filter(({ messageId }) => messageId.startsWith(`<${id}@`)).length,
      }));
    },
    async close() {
      await workers.close();
      await gates.end();
      await sink.close();
      await drop();
    },
  };
}
