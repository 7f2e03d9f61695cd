/** Why a file is refused. */
export const fileRefusals = [
  'file-empty',
  'file-too-large',
  'file-type',
  'file-unsafe',
  'too-many-files',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
