import type { TemplateTexts } from './template-texts.ts';

export const englishTexts: TemplateTexts = {
  'first-answer': {
    name: 'First answer',
    subject: 'Your inquiry {{reference}}: {{organisationName}} in the Amsterdam area',
    text: `Dear {{contactAddressed}},

Thank you for your inquiry of {{receivedOn}} (reference {{reference}}). I have read what {{organisationName}} is looking for, and I will be your contact from here on.

I am now checking which sites and partners suit your plans, and I will come back to you with what I find. If anything changes on your side in the meantime, simply reply to this mail.

Kind regards,

{{signature}}`,
  },
  'ask-more-information': {
    name: 'Ask for more information',
    subject: 'Your inquiry {{reference}}: a few questions',
    text: `Dear {{contactAddressed}},

Thank you for your inquiry of {{receivedOn}} (reference {{reference}}). To give {{organisationName}} an answer it can use, I would like to know a little more:

1. Which activities would take place at the site, and how many people would work there in the first three years?
2. How much floor space or land do you need, and from when?
3. How much electrical power do you expect to need? Connections in our area are scarce, so we look at this early.

A short reply is enough. If talking is easier, please tell me when it suits you.

Kind regards,

{{signature}}`,
  },
  'invitation-to-talk': {
    name: 'Invitation to talk',
    subject: 'Your inquiry {{reference}}: shall we talk?',
    text: `Dear {{contactAddressed}},

Thank you for your inquiry of {{receivedOn}} (reference {{reference}}). Your plans interest us, and I would like to hear more about them from you.

Could we speak for half an hour, by video or here at our office? Please send me two or three moments that suit you, in your own time zone; I will confirm one of them.

Kind regards,

{{signature}}`,
  },
  'follow-up-after-call': {
    name: 'After a conversation',
    subject: 'Our conversation about {{organisationName}}',
    text: `Dear {{contactAddressed}},

Thank you for our conversation. It gave me a clear picture of what {{organisationName}} needs.

As agreed, I will look into the points we discussed and send you what I find. Did I miss anything, or have you thought of something since? Then please let me know.

Kind regards,

{{signature}}`,
  },
  'follow-up-checking-in': {
    name: 'Checking in',
    subject: '{{organisationName}}: how are your plans developing?',
    text: `Dear {{contactAddressed}},

Some time has passed since we were last in touch. How are the plans of {{organisationName}} developing?

If there is something we can find out or arrange for you, a short reply is enough. And if your plans have changed or been put off, I would be glad to know that too.

Kind regards,

{{signature}}`,
  },
  'follow-up-plots': {
    name: 'Sites that may suit',
    subject: 'Sites that may suit {{organisationName}}',
    text: `Dear {{contactAddressed}},

Sites that may suit {{organisationName}} are available in our area. I would be pleased to take you through them: where they are, their size, the power they can get and when.

Shall I send you the particulars, or would you rather see them with me on a map, by video? Please tell me what suits you.

Kind regards,

{{signature}}`,
  },
};
