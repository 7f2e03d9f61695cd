import type { Locale } from '../code-lists/index.ts';

/** One side as the other's letter tells of it. */
export interface Introduced {
  name: string;
  organisation: string;
  jobTitle: string | null;
  email: string;
  telephone: string | null;
}

/** Of whom the letter tells, to whom, and by whom it is signed. */
interface Letter {
  addressed: string;
  other: Introduced;
  signature: string;
}

interface Words {
  subject: (other: Introduced) => string;
  text: (letter: Letter & { details: string }) => string;
  email: string;
  telephone: string;
}

const words: Record<Locale, Words> = {
  en: {
    subject: ({ name, organisation }) => `Introduction: ${name}, ${organisation}`,
    text: ({ addressed, other, details, signature }) => `Dear ${addressed},

You agreed that we bring you into contact with ${other.organisation}. They agreed as well, so I am glad to introduce you to each other.

${details}

${other.name} receives your details at the same time. Either of you can take the first step.

Kind regards,

${signature}`,
    email: 'E-mail: ',
    telephone: 'Telephone: ',
  },
  nl: {
    subject: ({ name, organisation }) => `Kennismaking: ${name}, ${organisation}`,
    text: ({ addressed, other, details, signature }) => `Geachte ${addressed},

U vond het goed dat wij u in contact brengen met ${other.organisation}. Ook daar is ingestemd; graag stel ik u aan elkaar voor.

${details}

${other.name} ontvangt tegelijk uw gegevens. U kunt beiden de eerste stap zetten.

Met vriendelijke groet,

${signature}`,
    email: 'E-mail: ',
    telephone: 'Telefoon: ',
  },
  ja: {
    subject: ({ name, organisation }) => `ご紹介：${organisation} ${name} 様`,
    text: ({ addressed, other, details, signature }) => `${addressed}

${other.organisation}とのご紹介について、ご承諾をいただきありがとうございました。先方からもご承諾をいただきましたので、ご担当者様をご紹介いたします。

${details}

${other.name} 様にも、同時に${addressed}のご連絡先をお送りしております。どちらからでも、直接ご連絡いただけますと幸いです。

どうぞよろしくお願いいたします。

${signature}`,
    email: 'メール：',
    telephone: '電話：',
  },
  zh: {
    subject: ({ name, organisation }) => `引荐：${organisation} ${name}`,
    text: ({ addressed, other, details, signature }) => `尊敬的${addressed}：

感谢您同意由我们为您与${other.organisation}牵线。对方也已同意，现将对方的联系方式介绍如下：

${details}

${other.name}会同时收到您的联系方式，双方可直接联系。

此致
敬礼

${signature}`,
    email: '电子邮件：',
    telephone: '电话：',
  },
};

/** The one mail in which a side learns whom it is introduced to; what is not known has no line. */
export function introductionMail(language: Locale, letter: Letter): { subject: string; text: string } {
  const { other } = letter;
  const said = words[language];
  const details = [
    other.name,
    other.jobTitle,
    other.organisation,
    `${said.email}${other.email}`,
    other.telephone && `${said.telephone}${other.telephone}`,
  ]
    .filter(Boolean)
    .join('\n');
  return { subject: said.subject(other), text: said.text({ ...letter, details }) };
}
