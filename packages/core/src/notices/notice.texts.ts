/** The words of the mails that tell a colleague of something at the desk, in the languages of the desk. */
export const noticeTexts = {
  en: {
    addition: {
      subject: 'New from {{organisationName}}: inquiry {{reference}}',
      text: `{{name}},

{{organisationName}} added this to inquiry {{reference}}:

{{said}}

{{link}}

It stands on Today until somebody answers it or marks it as seen.`,
    },
    routed: {
      subject: 'For you: inquiry {{reference}} of {{organisationName}}',
      text: `{{name}},

{{by}} routed inquiry {{reference}} of {{organisationName}} to you. An answer is promised by {{answerDueOn}}.

{{link}}`,
    },
  },
  nl: {
    addition: {
      subject: 'Nieuw van {{organisationName}}: aanvraag {{reference}}',
      text: `{{name}},

{{organisationName}} voegde dit toe aan aanvraag {{reference}}:

{{said}}

{{link}}

Het staat op Vandaag tot iemand het beantwoordt of als gezien markeert.`,
    },
    routed: {
      subject: 'Voor u: aanvraag {{reference}} van {{organisationName}}',
      text: `{{name}},

{{by}} gaf aanvraag {{reference}} van {{organisationName}} aan u. Uiterlijk {{answerDueOn}} is een antwoord beloofd.

{{link}}`,
    },
  },
} as const;

export const filesWord = { en: 'Files', nl: 'Bestanden' } as const;
