import { sees, type UserActor } from '../access/index.ts';
import { DomainError, type FieldError } from '../errors.ts';

/** Refuses an edit of land that another municipality keeps: everybody sees it, its own colleagues and the shared desk write. */
export function refuseLandElsewhere(actor: UserActor, municipalityId: string): void {
  if (sees(actor, municipalityId)) return;
  throw new DomainError(
    'forbidden',
    'land-elsewhere',
    'Land of another municipality is kept by its own colleagues and by the shared desk.',
  );
}

/** The same as what is wrong with the municipality that was chosen. */
export function landElsewhere(actor: UserActor, municipalityId: string): FieldError[] {
  if (sees(actor, municipalityId)) return [];
  return [
    {
      pointer: '/municipalityId',
      code: 'land-elsewhere',
      message: 'Only the shared desk keeps land of another municipality.',
    },
  ];
}
