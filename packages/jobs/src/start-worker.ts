import type { Clock, Context, Database } from '@kavel/core';
import { openFileStore } from '@kavel/core/files';
import { importDueChannel, workAtImports } from '@kavel/core/imports';
import { mailPlannedChannel } from '@kavel/core/mails';
import { webhookDueChannel } from '@kavel/core/webhooks';
import type { Config } from './config.ts';
import { listen } from './listener.ts';
import { domainOf, readMailbox } from './mails/mailbox.ts';
import { sendMail } from './mails/send-mail.ts';
import { openMotor } from './queue/open-motor.ts';
import { repeat } from './repeater.ts';
import { sweep } from './sweep.ts';
import { tellWebhooks } from './webhooks/tell-webhooks.ts';

export interface RunningWorker {
  /** Sweeps now, for whoever cannot wait; resolves when what was there at the call is seen to. */
  sweepNow(): Promise<void>;
  /** Ends after the mails in hand are settled, and the rows of an import that are. */
  stop(): Promise<void>;
}

/** Starts one worker: listens, sweeps by the clock, sends what the queue brings, and takes in files one at a time. */
export async function startWorker(
  config: Config,
  db: Database,
  clock: Clock,
  log: (what: string, error: Error) => void,
): Promise<RunningWorker> {
  const ctx: Context = { db, clock, actor: { kind: 'system' } };
  const from = readMailbox(config.MAIL_FROM);
  const way = {
    from,
    server: {
      url: config.SMTP_URL,
      name: domainOf(from),
      timeoutMs: config.SMTP_TIMEOUT_SECONDS * 1000,
    },
  };
  const options = {
    leaseSeconds: config.MAIL_LEASE_SECONDS,
    aheadSeconds: config.SWEEP_SECONDS * 2,
    site: { publicUrl: config.PUBLIC_URL.replace(/\/$/, ''), deskAddress: config.DESK_MAIL ?? from.address },
  };
  const motor = await openMotor({
    databaseUrl: config.DATABASE_URL,
    redisUrl: config.REDIS_URL,
    onError: (error) => log('queue', error),
  });

  const sweeps = repeat(async () => {
    for (const error of await sweep(ctx, motor, options)) log('sweep', error);
  }, config.SWEEP_SECONDS);
  motor.start(({ mailId }) => sendMail(ctx, mailId, way), config.MAIL_CONCURRENCY);
  // Apart from the sweep: a large file takes its time, and no mail waits for it.
  const stopping = new AbortController();
  const store = openFileStore(config);
  const imports = repeat(async () => {
    const hold = { leaseSeconds: config.IMPORT_LEASE_SECONDS, signal: stopping.signal };
    await workAtImports(ctx, store, hold).catch((error: Error) => log('imports', error));
  }, config.SWEEP_SECONDS);
  const webhooks = tellWebhooks(ctx, config, stopping.signal, log);
  const listener = await listen(
    config.DATABASE_URL,
    {
      [mailPlannedChannel]: () => void sweeps.now(),
      [importDueChannel]: () => void imports.now(),
      [webhookDueChannel]: webhooks.now,
    },
    (error) => log('listener', error),
  );
  void sweeps.now();
  void imports.now();
  webhooks.now();
  return {
    sweepNow: sweeps.now,
    async stop() {
      stopping.abort();
      await listener.close();
      await imports.stop();
      await webhooks.stop();
      await sweeps.stop();
      await motor.close();
    },
  };
}
