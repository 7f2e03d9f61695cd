/** What came of giving a message to a server. */
export type Outcome =
  /** It took it. */
  | { event: 'accept'; response: string; responseCode: number }
  /** It was not delivered, and may be tried again. */
  | { event: 'defer'; response: string; responseCode?: number | undefined }
  /** It was not delivered, and never will be. */
  | { event: 'refuse'; response: string; responseCode?: number | undefined }
  /** It was given and nothing was heard: it may have been delivered. */
  | { event: 'lose-answer'; response: string };

/** The parts of an SMTP library's error that tell what happened. */
export interface SmtpError {
  message: string;
  /** The library's own code, e.g. ECONNECTION. */
  code?: string | undefined;
  /** The command that was answered, or was being sent. */
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
}

/** Commands whose refusal is about this message; a refusal of any other is about us or the server. */
const aboutTheMessage = ['MAIL FROM', 'RCPT TO', 'DATA'];

/**
 * Reads an SMTP failure. What the server says is certain, whenever it says it: 4xx and 5xx both mean that
 * it did not take the message (RFC 5321, 4.2.1). Without a word from it everything depends on whether it
 * had been given the message: if not, it cannot have delivered it; if so, nobody knows.
 */
export function outcomeOf(error: SmtpError, handedOver: boolean): Outcome {
  const { responseCode, command = '' } = error;
  const response = error.response ?? error.message;
  const said = responseCode !== undefined && responseCode >= 400 && responseCode <= 599;
  if (said) {
    const final = responseCode >= 500 && aboutTheMessage.includes(command);
    return { event: final ? 'refuse' : 'defer', response, responseCode };
  }
  if (handedOver) return { event: 'lose-answer', response: `Outcome unknown: ${response}` };
  const unsendable = error.code === 'EMESSAGE' || error.code === 'EENVELOPE';
  return { event: unsendable ? 'refuse' : 'defer', response };
}
