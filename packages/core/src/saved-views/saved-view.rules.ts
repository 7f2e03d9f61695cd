import { sees, type UserActor } from '../access/index.ts';
import type { FieldError } from '../errors.ts';
import type { Sharing } from './saved-view.codes.ts';

/** Whose a view is and who sees it. */
export interface Standing {
  userId: string;
  sharing: Sharing;
  municipalityId: string | null;
}

/** A shared view is seen by all with whom it is shared and edited by its maker and administrators; a private one is its maker's alone. */
export function mayEditView(actor: Pick<UserActor, 'id' | 'role'>, view: Standing): boolean {
  return view.userId === actor.id || (view.sharing !== 'private' && actor.role === 'admin');
}

/** What is wrong with how a view is shared: with a municipality, then one that the colleague sees. */
export function sharingProblem(
  actor: UserActor,
  { sharing, municipalityId }: Pick<Standing, 'sharing' | 'municipalityId'>,
): FieldError | undefined {
  const wrong = (code: string, message: string) => ({ pointer: '/municipalityId', code, message });
  if (sharing !== 'municipality') return undefined;
  if (municipalityId === null) return wrong('required', 'Say with which municipality it is shared.');
  if (sees(actor, municipalityId)) return undefined;
  return wrong('invalid-choice', 'Only the shared desk shares a view with another municipality.');
}
