import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** The steps of an SMTP dialogue, as the server goes through them. */
export const smtpSteps = [
  'connect',
  'mail-from',
  'rcpt-to',
  'data-begun',
  'receiving',
  'received',
  'answered',
] as const;
export type SmtpStep = (typeof smtpSteps)[number];

/** What the server does at a step instead of going on: refuse with a code, or cut the connection. */
export type Reaction = { code: number; message: string } | 'drop' | undefined;

/** Asked at each step; the server waits for the answer. `to` is known from the recipient on. */
export type Behaviour = (step: SmtpStep, to: string) => Reaction | Promise<Reaction>;

export interface Arrived {
  to: string;
  messageId: string;
  source: Buffer;
}

/** A real mail server on a free port of the loopback, that keeps what it took and behaves as it is told. */
export interface SmtpSink {
  url: string;
  /** Every message it took responsibility for, in order. */
  arrived: Arrived[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

const willing: Behaviour = () => undefined;

export async function startSmtpSink(): Promise<SmtpSink> {
  let behaviour = willing;
  const arrived: Arrived[] = [];

  /** Asks what to do at a step, and does it: goes on, refuses, or cuts. */
  function at(step: SmtpStep, session: SMTPServerSession, next: (refusal?: Error) => void): void {
    void Promise.resolve(behaviour(step, recipientOf(session))).then((reaction) => {
      if (reaction === 'drop') return cut(session);
      next(reaction && refusal(reaction));
    });
  }
  function cut(session: SMTPServerSession): void {
    for (const connection of server.connections) {
      if (connection.id === session.id) connection._socket.destroy();
    }
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onConnect: (session, next) => at('connect', session, next),
    onMailFrom: (_address, session, next) => at('mail-from', session, next),
    onRcptTo: ({ address }, session, next) => {
      recipients.set(session.id, address);
      at('rcpt-to', session, next);
    },
    onData: (stream, session, next) => {
      const to = recipientOf(session);
      at('data-begun', session, (refused) => {
        const chunks: Buffer[] = [];
        stream.once('data', () => void behaviour('receiving', to));
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (refused) return next(refused);
          at('received', session, (late) => {
            if (late) return next(late);
            const source = Buffer.concat(chunks);
            arrived.push({ to, source, messageId: headerOf(source, 'message-id') });
            next();
            void behaviour('answered', to);
          });
        });
      });
    },
  });
  const recipients = new Map<string, string>();
  const recipientOf = (session: SMTPServerSession) => recipients.get(session.id) ?? '';
  // A client that dies in the middle is what these tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    behave(next) {
      behaviour = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal({ code, message }: { code: number; message: string }): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

/** One header of a message, unfolded. */
export function headerOf(source: Buffer, name: string): string {
  const head = source.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
}
