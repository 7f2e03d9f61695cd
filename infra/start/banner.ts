import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { demoFileIn, publicUrlOf } from './child-env.ts';
import type { Settings } from './settings.ts';

const Demo = z.object({
  users: z.array(z.object({ email: z.string(), password: z.string(), role: z.string(), where: z.string() })),
  tokens: z.array(z.object({ role: z.string(), token: z.string() })),
});
type Demo = z.infer<typeof Demo>;

/** What to print when everything runs: where to go, and as whom. */
export function banner(settings: Settings, dataDir: string): string {
  const web = publicUrlOf(settings);
  const mail: [string, string] = settings.SMTP_URL
    ? ['Mail goes to', new URL(settings.SMTP_URL).host]
    : ['Mail catcher', `http://localhost:${settings.MAIL_PORT}/`];
  const places = columns([
    ['Public form', `${web}/`],
    ['Desk', `${web}/desk`],
    ['API docs', `http://localhost:${settings.API_PORT}/docs`],
    mail,
  ]);
  const parts = ['Kavel runs.', places, ...people(readDemo(demoFileIn(dataDir)))];
  return `\n${[...parts, 'Ctrl-C stops it. Data and logs are in .data/.'].join('\n\n')}\n`;
}

function people(demo: Demo | undefined): string[] {
  if (!demo) return [];
  const users = demo.users.map(({ role, email, password, where }) => [role, email, password, where]);
  const tokens = demo.tokens.map(({ role, token }) => [role, token]);
  return [
    `Demo users (role, e-mail, password, where)\n${columns(users)}`,
    `Demo API tokens (Authorization: Bearer …)\n${columns(tokens)}`,
  ];
}

function readDemo(file: string): Demo | undefined {
  if (!existsSync(file)) return undefined; // a database of your own
  return Demo.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function columns(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const line = (row: string[]) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('   ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}
