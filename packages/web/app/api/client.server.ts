import createClient, { type Client } from 'openapi-fetch';
import { problemFrom, unreachable } from './problem.ts';
import type { paths } from './schema.gen.ts';

export type Api = Client<paths>;

const forwarded = ['cookie', 'accept-language', 'user-agent'] as const;

/**
 * The API, asked in the name of the visitor behind this request: with the same cookies and language, and with
 * the address that rate limits count by (server/listener.ts has made X-Forwarded-For trustworthy).
 */
export function apiFor(request: Request): Api {
  const headers: Record<string, string> = {};
  for (const name of [...forwarded, 'x-forwarded-for']) {
    const value = request.headers.get(name);
    if (value) headers[name] = value;
  }
  return createClient<paths>({
    baseUrl: process.env.API_URL ?? 'http://127.0.0.1:3001',
    headers,
    // Redirects would be answers for the browser, never for us.
    redirect: 'manual',
  });
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an API call; throws an ApiProblem for every other answer, and when there is none. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) throw problemFrom(response, error);
  return data as T;
}
