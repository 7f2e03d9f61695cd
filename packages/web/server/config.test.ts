import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the settings', () => {
  test('have defaults that work together', () => {
    const { port, apiUrl, publicUrl, trustProxy } = readConfig({ PORT: '4000' });
    expect({ port, apiUrl, publicUrl: publicUrl.href, trustProxy }).toEqual({
      port: 4000,
      apiUrl: 'http://127.0.0.1:3001',
      publicUrl: 'http://localhost:4000/',
      trustProxy: false,
    });
  });

  test.each([
    [{ PORT: 'eighty' }, /^PORT is "eighty": set it to/],
    [{ PORT: '70000' }, /^PORT/],
    [{ API_URL: 'localhost:3001' }, /^API_URL/],
    [{ PUBLIC_URL: 'ftp://kavel.example' }, /^PUBLIC_URL/],
    [{ BEHIND_PROXY: 'perhaps' }, /^BEHIND_PROXY/],
  ])('%j is one line that says what to do', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });
});
