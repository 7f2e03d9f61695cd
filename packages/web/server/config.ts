export interface WebConfig {
  port: number;
  apiUrl: string;
  publicUrl: URL;
  trustProxy: boolean;
}

/** Thrown for an environment that cannot work; its message is one line that says what to do. */
export class ConfigError extends Error {}

/** Reads the web server's settings; throws a ConfigError that names the first wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv): WebConfig {
  const port = readPort(env.PORT);
  return {
    port,
    apiUrl: readUrl('API_URL', env.API_URL ?? 'http://127.0.0.1:3001').origin,
    publicUrl: readUrl('PUBLIC_URL', env.PUBLIC_URL ?? `http://localhost:${port}`),
    trustProxy: readFlag('BEHIND_PROXY', env.BEHIND_PROXY),
  };
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new ConfigError(`PORT is "${text}": set it to a number from 0 to 65535.`);
  }
  return port;
}

function readUrl(name: string, text: string): URL {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new ConfigError(`${name} is "${text}": set it to an http or https address.`);
  }
  return url;
}

function readFlag(name: string, text = ''): boolean {
  if (['1', 'true'].includes(text)) return true;
  if (['', '0', 'false'].includes(text)) return false;
  throw new ConfigError(`${name} is "${text}": set it to true or false.`);
}
