/** The words of the mail that says that an inquiry is late, in the languages of the desk. */
export const escalationTexts = {
  en: {
    subject: 'Late: inquiry {{reference}} of {{organisationName}} is unanswered',
    text: `{{name}},

Inquiry {{reference}} of {{organisationName}} came in on {{receivedOn}}. An answer was promised by {{answerDueOn}} and has not been sent.

{{link}}

Kavel says this once.`,
  },
  nl: {
    subject: 'Te laat: aanvraag {{reference}} van {{organisationName}} is niet beantwoord',
    text: `{{name}},

Aanvraag {{reference}} van {{organisationName}} kwam binnen op {{receivedOn}}. Uiterlijk {{answerDueOn}} is een antwoord beloofd; dat is nog niet verstuurd.

{{link}}

Kavel meldt dit één keer.`,
  },
} as const;
