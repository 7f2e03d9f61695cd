/** The states by which follow-ups are listed; what is on its way at this moment is in none of them. */
export const listedStates = ['planned', 'held', 'failed', 'sent', 'cancelled'] as const;

export type ListedState = (typeof listedStates)[number];

/** The state that an address asks for; what is planned where it asks for none. */
export function stateIn(request: Request): ListedState {
  const asked = new URL(request.url).searchParams.get('state');
  return listedStates.find((state) => state === asked) ?? 'planned';
}
