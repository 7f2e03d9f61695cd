import type { FieldError } from '../errors.ts';
import { passwordLength } from './password.ts';
import type { Role } from './permissions.ts';

/** Where a colleague stands. */
export interface Standing {
  role: Role;
  municipalityId: string | null;
  sharedDesk: boolean;
}

/** A colleague stands in one municipality or at the shared desk, never both; only an administrator may stand in neither. */
export function standingProblems({ role, municipalityId, sharedDesk }: Standing): FieldError[] {
  const pointer = '/municipalityId';
  if (municipalityId && sharedDesk) {
    return [
      { pointer, code: 'municipality-or-shared-desk', message: 'Choose a municipality or the shared desk.' },
    ];
  }
  if (!municipalityId && !sharedDesk && role !== 'admin') {
    return [{ pointer, code: 'required', message: 'Choose a municipality, or the shared desk.' }];
  }
  return [];
}

/** What is wrong with a new password; nothing when it may be taken. */
export function newPasswordProblems(current: string, chosen: string): FieldError[] {
  const pointer = '/newPassword';
  const { min, max } = passwordLength;
  if (chosen.length < min || chosen.length > max) {
    const message = `Choose a password of ${min} to ${max} characters.`;
    return [{ pointer, code: 'password-length', message, params: { min, max } }];
  }
  if (chosen === current) {
    return [{ pointer, code: 'password-same', message: 'Choose another password than the one you have.' }];
  }
  return [];
}

/** An e-mail address as users are known by it: the sign-in does not see capitals. */
export function userEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Two letters for a small round picture: of the first and the last word, `Jan de Wit` is JW; 山田太郎 is 山. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
