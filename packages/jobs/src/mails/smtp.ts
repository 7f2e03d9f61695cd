import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { type Outcome, outcomeOf, type SmtpError } from './smtp-outcome.ts';

export interface SmtpServer {
  /** smtp://user:password@host:port, or smtps:// for TLS from the start. */
  url: string;
  /** How we greet it. */
  name: string;
  /** Silence after which the connection counts as lost. */
  timeoutMs: number;
}

export interface Message {
  from: string;
  to: string;
  source: Uint8Array;
}

/**
 * Gives one message to a mail server, and tells what came of it. `handOver` is asked when the server waits
 * for the message (354) and before its first byte: when it says no, the server is given nothing and the
 * connection is cut, which no server takes for a message (RFC 5321, 4.1.1.10); the outcome is then undefined.
 */
export async function giveToServer(
  server: SmtpServer,
  message: Message,
  handOver: () => Promise<boolean>,
): Promise<Outcome | undefined> {
  let handedOver = false;
  let refused = false;
  async function* bytes() {
    if (!(await handOver())) {
      refused = true;
      throw new Error('The claim was lost.');
    }
    handedOver = true;
    yield message.source;
  }
  const connection = new SMTPConnection(optionsOf(server));
  try {
    await connect(connection, credentialsOf(server.url));
    const response = await send(connection, message, Readable.from(bytes(), { objectMode: false }));
    connection.quit();
    return { event: 'accept', response, responseCode: Number.parseInt(response, 10) };
  } catch (error) {
    connection.close();
    return refused ? undefined : outcomeOf(asSmtpError(error), handedOver);
  }
}

function optionsOf({ url, name, timeoutMs }: SmtpServer): SMTPConnectionOptions {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    name,
    // Encrypted where the server can; a password goes only over a connection that is.
    opportunisticTLS: !credentialsOf(url),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    // Closing means cutting: a half message must never look like a whole one.
    socketCloseTimeout: 0,
  };
}

function credentialsOf(url: string) {
  const { username, password } = new URL(url);
  return username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
}

function connect(
  connection: SMTPConnection,
  auth: { user: string; pass: string } | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Every later trouble comes as an event too; the promises of `connect` and `send` have it already.
    connection.on('error', reject);
    connection.connect((error) => {
      if (error) return reject(error);
      if (!auth) return resolve();
      connection.login(auth, (refusal) => (refusal ? reject(refusal) : resolve()));
    });
  });
}

function send(connection: SMTPConnection, { from, to, source }: Message, bytes: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    connection.send({ from, to: [to], size: source.byteLength }, bytes, (error, sent) =>
      error ? reject(error) : resolve(sent?.response ?? ''),
    );
  });
}

function asSmtpError(error: unknown): SmtpError {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, code, command, response, responseCode } = error as Error & SmtpError;
  return { message, code, command, response, responseCode };
}
