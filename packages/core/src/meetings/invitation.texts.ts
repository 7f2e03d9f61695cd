import type { Locale } from '../code-lists/index.ts';
import type { InvitationKind } from './meeting.codes.ts';

interface Texts {
  mails: Readonly<Record<InvitationKind, { subject: string; text: string }>>;
  /** Before each fact. */
  when: string;
  alsoWhen: string;
  place: string;
  link: string;
  /** Between a label and what it says. */
  colon: string;
}

/** The words of the mails that invite to a meeting, tell a change of it or call it off. A blank line ends each part. */
export const invitationTexts: Readonly<Record<Locale, Texts>> = {
  en: {
    mails: {
      invite: {
        subject: 'Invitation: {{subject}}',
        text: 'Dear {{name}},\n\nI would like to invite you to the following {{kind}}.\n\n{{facts}}\n\n{{said}}\n\nYou can accept or decline with the attached invitation. If another time suits you better, simply reply to this mail.\n\nKind regards,\n\n{{signature}}',
      },
      change: {
        subject: 'Changed: {{subject}}',
        text: 'Dear {{name}},\n\nThe {{kind}} to which I invited you has changed. It is now as follows.\n\n{{facts}}\n\n{{said}}\n\nThe attached invitation brings your calendar up to date. If this does not suit you, simply reply to this mail.\n\nKind regards,\n\n{{signature}}',
      },
      cancel: {
        subject: 'Cancelled: {{subject}}',
        text: 'Dear {{name}},\n\nThe following {{kind}} will not take place, or no longer concerns you. The attachment takes it out of your calendar.\n\n{{facts}}\n\nPlease accept my apologies for any inconvenience.\n\nKind regards,\n\n{{signature}}',
      },
    },
    when: 'When',
    alsoWhen: 'That is',
    place: 'Where',
    link: 'Online',
    colon: ': ',
  },
  nl: {
    mails: {
      invite: {
        subject: 'Uitnodiging: {{subject}}',
        text: 'Geachte {{name}},\n\nGraag nodig ik u uit voor de volgende afspraak ({{kind}}).\n\n{{facts}}\n\n{{said}}\n\nMet de bijgevoegde uitnodiging kunt u de afspraak aannemen of afslaan. Schikt een ander moment u beter? Dan kunt u deze mail gewoon beantwoorden.\n\nMet vriendelijke groet,\n\n{{signature}}',
      },
      change: {
        subject: 'Gewijzigd: {{subject}}',
        text: 'Geachte {{name}},\n\nDe afspraak ({{kind}}) waarvoor ik u uitnodigde, is gewijzigd. Zij ziet er nu zo uit.\n\n{{facts}}\n\n{{said}}\n\nDe bijgevoegde uitnodiging werkt uw agenda bij. Schikt dit u niet? Dan kunt u deze mail gewoon beantwoorden.\n\nMet vriendelijke groet,\n\n{{signature}}',
      },
      cancel: {
        subject: 'Afgezegd: {{subject}}',
        text: 'Geachte {{name}},\n\nDe volgende afspraak ({{kind}}) gaat niet door, of betreft u niet meer. De bijlage haalt haar uit uw agenda.\n\n{{facts}}\n\nMijn excuses voor het ongemak.\n\nMet vriendelijke groet,\n\n{{signature}}',
      },
    },
    when: 'Wanneer',
    alsoWhen: 'Dat is',
    place: 'Waar',
    link: 'Online',
    colon: ': ',
  },
  ja: {
    mails: {
      invite: {
        subject: '【ご案内】{{subject}}',
        text: '{{name}}\n\n平素より大変お世話になっております。\n下記の{{kind}}をご案内申し上げます。\n\n{{facts}}\n\n{{said}}\n\nご出席の可否は、添付の招待状よりお知らせいただけます。ご都合が合わない場合は、本メールにそのままご返信ください。\n\nどうぞよろしくお願い申し上げます。\n\n{{signature}}',
      },
      change: {
        subject: '【変更】{{subject}}',
        text: '{{name}}\n\n平素より大変お世話になっております。\nご案内しておりました{{kind}}につきまして、下記のとおり変更がございます。\n\n{{facts}}\n\n{{said}}\n\n添付の招待状により、カレンダーの予定が更新されます。ご都合が合わない場合は、本メールにそのままご返信ください。\n\nお手数をおかけいたしますが、どうぞよろしくお願い申し上げます。\n\n{{signature}}',
      },
      cancel: {
        subject: '【取消】{{subject}}',
        text: '{{name}}\n\n平素より大変お世話になっております。\n誠に恐れ入りますが、下記の{{kind}}へのご案内を取り消させていただきます。添付のファイルにより、カレンダーの予定が削除されます。\n\n{{facts}}\n\nご迷惑をおかけいたしますことを、深くお詫び申し上げます。\n\n{{signature}}',
      },
    },
    when: '日時',
    alsoWhen: '現地時間',
    place: '場所',
    link: 'オンライン',
    colon: '：',
  },
  zh: {
    mails: {
      invite: {
        subject: '邀请：{{subject}}',
        text: '尊敬的{{name}}：\n\n您好！诚邀您参加以下{{kind}}。\n\n{{facts}}\n\n{{said}}\n\n您可通过附件中的邀请函接受或谢绝。如时间不便，直接回复本邮件即可。\n\n此致\n敬礼\n\n{{signature}}',
      },
      change: {
        subject: '变更：{{subject}}',
        text: '尊敬的{{name}}：\n\n您好！此前邀请您参加的{{kind}}有所变更，现安排如下。\n\n{{facts}}\n\n{{said}}\n\n附件中的邀请函将更新您的日历。如时间不便，直接回复本邮件即可。\n\n此致\n敬礼\n\n{{signature}}',
      },
      cancel: {
        subject: '取消：{{subject}}',
        text: '尊敬的{{name}}：\n\n您好！很抱歉，以下{{kind}}的邀请现予取消，附件将从您的日历中移除该安排。\n\n{{facts}}\n\n由此带来的不便，敬请谅解。\n\n此致\n敬礼\n\n{{signature}}',
      },
    },
    when: '时间',
    alsoWhen: '当地时间',
    place: '地点',
    link: '线上',
    colon: '：',
  },
};
