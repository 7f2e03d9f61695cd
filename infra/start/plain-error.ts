/** An error that is the reader's to mend: shown as one line, without a stack. */
export class PlainError extends Error {}

/** Prints an error the way its reader needs it, and ends the process with exit code 1. */
export function failWith(error: unknown): never {
  if (error instanceof PlainError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
