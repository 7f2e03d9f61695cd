export const taskLists = ['mine', 'made', 'all'] as const;
export const taskStates = ['open', 'due', 'done'] as const;

/** Which tasks a list has. */
export type Listed = { list: (typeof taskLists)[number]; state: (typeof taskStates)[number] };

/** Whose tasks the address asks for; without a word of it the colleague's own. */
export const listIn = (request: Request): Listed['list'] => one(request, 'list', taskLists);

/** Which of them; without a word those to do. */
export const stateIn = (request: Request): Listed['state'] => one(request, 'state', taskStates);

function one<Word extends string>(request: Request, name: string, words: readonly [Word, ...Word[]]): Word {
  const asked = new URL(request.url).searchParams.get(name);
  return words.find((word) => word === asked) ?? words[0];
}
