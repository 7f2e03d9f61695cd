/** Why an inquiry is held apart. It is never refused: a person reads it and lets it through. */
export const quarantineReasons = ['honeypot', 'too-fast', 'links'] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** Nobody reads and fills the form's three pages within this time. */
const shortestSeconds = 3;
const mostLinks = 4;

/** Signs of a machine: the field no person sees is filled, the form took no time, the message is a list of links. */
export function quarantineReason(signs: {
  honeypot: string;
  message: string;
  /** Between the first page and sending; absent where there was no form. */
  seconds?: number;
}): QuarantineReason | null {
  if (signs.honeypot.trim() !== '') return 'honeypot';
  if (signs.seconds !== undefined && signs.seconds < shortestSeconds) return 'too-fast';
  if ((signs.message.match(/https?:\/\//gi)?.length ?? 0) > mostLinks) return 'links';
  return null;
}
