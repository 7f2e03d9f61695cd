import { execFile } from 'node:child_process';
import { bin, root } from '../paths.ts';

export type Outcome = { code: number; stdout: string; output: string };

export type CommandOptions = { env?: NodeJS.ProcessEnv; input?: string };

/** Output for a log, not for a terminal; and npm without its advice. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, npm_config_loglevel: 'error' };

/** Runs a program that npm installed, to its end; never rejects for a bad exit code. */
export function command(name: string, args: string[], options: CommandOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const settings = {
      cwd: root,
      env: { ...process.env, ...PLAIN, ...options.env },
      maxBuffer: 64 * 1024 * 1024,
    };
    const child = execFile(bin(name), args, settings, (error, stdout, stderr) => {
      const code = error ? Number(error.code) || 1 : 0;
      resolve({ code, stdout, output: `${stdout}\n${stderr}`.trim() });
    });
    child.stdin?.end(options.input ?? '');
  });
}

/** What a command said, as problems, when it failed. */
export function problemsOf({ code, output }: Outcome): string[] {
  if (code === 0) return [];
  return output === '' ? [`exit code ${code}`] : output.split('\n');
}
