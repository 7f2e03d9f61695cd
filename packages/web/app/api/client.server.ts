import createClient, { type Client } from 'openapi-fetch';
import { MovedRecord } from './moved-record.ts';
import { problemFrom, unreachable } from './problem.ts';
import type { paths } from './schema.gen.ts';

export type Api = Client<paths>;

const forwarded = ['cookie', 'accept-language', 'user-agent', 'x-forwarded-for'];

const apiUrl = () => process.env.API_URL ?? 'http://127.0.0.1:3001';

function visitorHeaders(request: Request): Record<string, string> {
  const found = forwarded.map((name) => [name, request.headers.get(name)] as const);
  return Object.fromEntries(found.filter((header): header is [string, string] => header[1] !== null));
}

/**
 * The API, asked in the name of the visitor behind this request: with the same cookies and language, and with
 * the address that rate limits count by (server/listener.ts has made X-Forwarded-For trustworthy).
 */
export function apiFor(request: Request, others: Record<string, string> = {}): Api {
  const headers = { ...visitorHeaders(request), ...others };
  // Redirects would be answers for the browser, never for us.
  return createClient<paths>({ baseUrl: apiUrl(), headers, redirect: 'manual' });
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The data of an API call; throws an ApiProblem for every other answer, and when there is none, but a MovedRecord for
 * a record that is part of another now.
 */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const location = response.status === 301 && response.headers.get('location');
  if (location) throw new MovedRecord(response.url, location);
  if (!response.ok) throw problemFrom(response, error);
  return data as T;
}

/** One request to the API whose answer is not JSON, or whose headers matter; never follows a redirect. */
export async function fetchFromApi(
  request: Request,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(visitorHeaders(request))) headers.set(name, value);
  return fetch(new URL(path, apiUrl()), { ...init, headers, redirect: 'manual' }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
}

/** Sends a form with files to the API; its files keep their names as they are. Throws an ApiProblem if refused. */
export async function postForm<T>(
  request: Request,
  path: string,
  form: FormData,
  headers?: HeadersInit,
): Promise<T> {
  const response = await fetchFromApi(request, path, {
    method: 'POST',
    body: form,
    ...(headers && { headers }),
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response, body);
  return body as T;
}
