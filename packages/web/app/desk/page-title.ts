import type { DeskMessages } from './i18n/messages.server.ts';

type Matches = readonly ({ id: string; loaderData?: unknown } | undefined)[];

/** The title of a page: a name, or words of the messages that the desk's layout has loaded. */
export function pageTitle(matches: Matches, name: string | ((messages: DeskMessages) => string)) {
  const desk = matches.find((match) => match?.id === 'desk')?.loaderData as { messages: DeskMessages } | undefined;
  const words = typeof name === 'string' ? name : desk && name(desk.messages);
  return [{ title: words ? `${words} · Kavel` : 'Kavel' }];
}
