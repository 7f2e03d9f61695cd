import { createCookie } from 'react-router';

const common = { httpOnly: true, sameSite: 'lax', path: '/' } as const;
const draftCookie = createCookie('kavel-draft', common);
const sentCookie = createCookie('kavel-sent', common);

const secure = (request: Request) => new URL(request.url).protocol === 'https:';
const dayInSeconds = 86_400;

async function read(cookie: typeof draftCookie, request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The token of the inquiry that this browser is filling in. */
export const readDraftToken = (request: Request) => read(draftCookie, request);

/** The token of the inquiry that this browser sent last: what lets it show the confirmation again. */
export const readSentToken = (request: Request) => read(sentCookie, request);

/** Set-Cookie that keeps the draft findable for as long as it is kept. */
export async function keepDraft(
  request: Request,
  draft: { token: string; expiresAt: string },
): Promise<string> {
  const maxAge = Math.max(0, Math.floor((Date.parse(draft.expiresAt) - Date.now()) / 1000));
  return draftCookie.serialize(draft.token, { maxAge, secure: secure(request) });
}

export const forgetDraft = () => draftCookie.serialize('', { maxAge: 0 });

/** Both Set-Cookie headers of an inquiry that has been sent. */
export async function draftWasSent(request: Request, token: string): Promise<Headers> {
  const headers = new Headers();
  headers.append('Set-Cookie', await forgetDraft());
  headers.append(
    'Set-Cookie',
    await sentCookie.serialize(token, { maxAge: dayInSeconds, secure: secure(request) }),
  );
  return headers;
}
