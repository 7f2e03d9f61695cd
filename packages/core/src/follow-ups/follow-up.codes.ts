/** The sender's end: follow-ups are written in the Netherlands. */
export const senderCountry = 'NL';
export const senderTimeZone = 'Europe/Amsterdam';
