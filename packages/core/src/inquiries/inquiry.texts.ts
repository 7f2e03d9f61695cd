import type { Locale } from '../code-lists/index.ts';

const en = {
  confirmation: {
    subject: 'We received your inquiry {{reference}}',
    text: `Dear {{contactName}},

Thank you for your inquiry on behalf of {{organisationName}}; its reference is {{reference}}.

What happens next
- We read your inquiry and pass it to the municipality that suits it best.
- You receive a personal answer by {{answerDueOn}} at the latest.
- You can follow your inquiry, and add information or files, here:
{{statusLink}}

Until you have our answer, {{contact}} is the person to call or write to.

Your answers

{{answers}}

Kind regards,

{{signature}}`,
  },
  'resume-link': {
    subject: 'Continue your inquiry',
    text: `{{salutation}}

You began {{inquiryOf}} with the joint desk of the Amsterdam region and asked us for a link to continue it later, on this or on another device:
{{resumeLink}}

Your answers are kept until {{expiresOn}}. After that they are deleted.

If you did not ask for this, you can ignore this mail; you will not get another one today.

Kind regards,

{{signature}}`,
  },
  'status-link': {
    subject: 'Your inquiry {{reference}}',
    text: `Here is a new link to follow your inquiry {{reference}}:
{{statusLink}}

The link works until {{expiresOn}}.`,
  },
};

const nl: typeof en = {
  confirmation: {
    subject: 'Wij hebben uw aanvraag {{reference}} ontvangen',
    text: `Geachte {{contactName}},

Dank u voor uw aanvraag namens {{organisationName}}; het kenmerk is {{reference}}.

Wat er nu gebeurt
- Wij lezen uw aanvraag en geven die door aan de gemeente die er het best bij past.
- U krijgt uiterlijk {{answerDueOn}} een persoonlijk antwoord.
- Hier kunt u uw aanvraag volgen en informatie of bestanden toevoegen:
{{statusLink}}

Tot u ons antwoord hebt, kunt u terecht bij {{contact}}.

Uw antwoorden

{{answers}}

Met vriendelijke groet,

{{signature}}`,
  },
  'resume-link': {
    subject: 'Verder met uw aanvraag',
    text: `{{salutation}}

U bent bij het gezamenlijke loket van de regio Amsterdam begonnen aan {{inquiryOf}} en vroeg ons om een link om later verder te gaan, op dit of op een ander apparaat:
{{resumeLink}}

Uw antwoorden blijven bewaard tot {{expiresOn}}. Daarna worden ze verwijderd.

Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; u krijgt vandaag geen tweede mail.

Met vriendelijke groet,

{{signature}}`,
  },
  'status-link': {
    subject: 'Uw aanvraag {{reference}}',
    text: `Met deze nieuwe link volgt u uw aanvraag {{reference}}:
{{statusLink}}

De link werkt tot {{expiresOn}}.`,
  },
};

const ja: typeof en = {
  confirmation: {
    subject: 'お問い合わせを受け付けました（受付番号 {{reference}}）',
    text: `{{organisationName}}
{{contactName}} 様

このたびはお問い合わせいただき、誠にありがとうございます。
受付番号は {{reference}} です。

今後の流れ
・内容を拝見し、最も適した自治体の担当者へおつなぎいたします。
・{{answerDueOn}}までに、担当者より直接ご返信いたします。
・進捗のご確認、情報やファイルの追加は、次のページから行えます。
{{statusLink}}

ご返信までの間のお問い合わせは、{{contact}}が承ります。

ご入力内容

{{answers}}

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
  'resume-link': {
    subject: 'お問い合わせの続きをご入力いただくためのリンク',
    text: `{{salutation}}

アムステルダム地域の共同窓口へお問い合わせいただき、誠にありがとうございます。
ご入力途中のお問い合わせの続きは、次のリンクからご入力いただけます。別の端末でもお使いいただけます。
{{resumeLink}}

ご入力内容は{{expiresOn}}まで保存され、その後削除されます。

お心当たりのない場合は、このメールを破棄してください。本日中に再度お送りすることはありません。

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
  'status-link': {
    subject: 'お問い合わせ {{reference}} の進捗確認ページ',
    text: `お問い合わせ（受付番号 {{reference}}）の進捗は、次のリンクからご確認いただけます。
{{statusLink}}

リンクの有効期限は{{expiresOn}}です。`,
  },
};

const zh: typeof en = {
  confirmation: {
    subject: '我们已收到您的咨询（编号 {{reference}}）',
    text: `{{organisationName}}
尊敬的{{contactName}}：

感谢您的来函。您的咨询编号为 {{reference}}。

后续安排
· 我们将认真阅读您的咨询，并转交最合适的城市。
· 我们最迟于{{answerDueOn}}由专人答复您。
· 您可以通过以下页面查看进展，并补充信息或文件：
{{statusLink}}

在收到答复之前，如有疑问，请联系{{contact}}。

您填写的内容

{{answers}}

此致
敬礼

{{signature}}`,
  },
  'resume-link': {
    subject: '继续填写您的咨询',
    text: `{{salutation}}

感谢您向阿姆斯特丹地区联合服务窗口提出咨询。您可以通过以下链接继续填写尚未完成的内容，也可以在其他设备上打开：
{{resumeLink}}

您填写的内容将保留至{{expiresOn}}，之后会被删除。

如果这不是您本人的请求，请忽略此邮件；今天我们不会再次发送。

此致
敬礼

{{signature}}`,
  },
  'status-link': {
    subject: '您的咨询 {{reference}}',
    text: `您可以通过以下新链接查看咨询（编号 {{reference}}）的进展：
{{statusLink}}

链接有效期至{{expiresOn}}。`,
  },
};

/** The automatic mails of an inquiry, in the language of its form. */
export const inquiryMailTexts: Record<Locale, typeof en> = { en, nl, ja, zh };
export type InquiryMailKind = keyof typeof en;
