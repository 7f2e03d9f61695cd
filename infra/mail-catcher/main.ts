// The mail catcher as a process: SMTP on SMTP_PORT, the inbox on MAIL_PORT, mails in MAIL_DIR.
import { once } from 'node:events';
import { createInbox } from './inbox.ts';
import { createSmtpServer } from './smtp.ts';
import { openStore } from './store.ts';

const { SMTP_PORT = '3025', MAIL_PORT = '3026', MAIL_DIR = '.data/mail', HOST = '127.0.0.1' } = process.env;

const store = await openStore(MAIL_DIR);
const smtp = createSmtpServer(store);
const inbox = createInbox(store);

smtp.on('error', (error) => report('SMTP_PORT', error));
inbox.on('error', (error) => report('MAIL_PORT', error));

function report(variable: string, error: NodeJS.ErrnoException) {
  if (error.syscall !== 'listen') {
    console.warn(error.message); // a client that hung up, say
    return;
  }
  console.error(`Port ${process.env[variable]} is taken. Set ${variable} to a free one.`);
  process.exit(1);
}

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  inbox.close();
  inbox.closeAllConnections();
  smtp.close(() => process.exit(0));
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

inbox.listen(Number(MAIL_PORT), HOST);
await once(inbox, 'listening');
await new Promise<void>((listening) => void smtp.listen(Number(SMTP_PORT), HOST, listening));
process.send?.('ready');
console.info(`Mail catcher: smtp://${HOST}:${SMTP_PORT}, inbox http://${HOST}:${MAIL_PORT}`);
