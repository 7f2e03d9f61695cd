import type { TemplateTexts } from './template-texts.ts';

export const japaneseTexts: TemplateTexts = {
  'first-answer': {
    name: '最初のご回答',
    subject: '【{{reference}}】アムステルダム地域へのお問い合わせにつきまして（{{organisationName}} 御中）',
    text: `{{organisationName}}
{{contactAddressed}}

{{receivedOn}}にお問い合わせをいただき、誠にありがとうございます（受付番号：{{reference}}）。
ご希望の内容を拝見いたしました。今後は私が担当としてご連絡を差し上げます。

現在、貴社のご計画に合う候補地および協力先を確認しております。結果がまとまり次第、改めてご連絡いたします。
その間にご状況に変更がございましたら、本メールにそのままご返信ください。

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
  'ask-more-information': {
    name: '追加情報のお願い',
    subject: '【{{reference}}】お問い合わせ内容の確認のお願い',
    text: `{{organisationName}}
{{contactAddressed}}

{{receivedOn}}にお問い合わせをいただき、誠にありがとうございます（受付番号：{{reference}}）。
より具体的なご案内を差し上げるため、恐れ入りますが、次の点をお知らせいただけますでしょうか。

1. 現地で予定されている事業の内容と、開始後三年間の従業員数の見込み
2. 必要な床面積または用地面積と、ご利用開始の時期
3. 必要な受電容量の見込み（当地域では電力の接続に限りがあるため、早い段階で確認しております）

簡単なご返信で結構です。お話しするほうがよろしければ、ご都合のよい日時をお知らせください。

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
  'invitation-to-talk': {
    name: '面談のご案内',
    subject: '【{{reference}}】ご面談のお願い',
    text: `{{organisationName}}
{{contactAddressed}}

{{receivedOn}}にお問い合わせをいただき、誠にありがとうございます（受付番号：{{reference}}）。
貴社のご計画について、ぜひ直接お話を伺いたく存じます。

オンラインまたは当方の事務所にて、三十分ほどお時間を頂戴できますでしょうか。
ご都合のよい日時を、そちらの現地時間で二、三お知らせいただければ、そのうちの一つで調整いたします。

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
  'follow-up-after-call': {
    name: 'お打ち合わせのお礼',
    subject: '先日のお打ち合わせのお礼（{{organisationName}} 御中）',
    text: `{{organisationName}}
{{contactAddressed}}

いつもお世話になっております。
先日はお時間をいただき、誠にありがとうございました。貴社のご要望がよく分かりました。

お話のありました点につきましては、こちらで確認のうえ、結果をご報告いたします。
補足やお気づきの点がございましたら、どうぞご遠慮なくお知らせください。

今後ともよろしくお願い申し上げます。

{{signature}}`,
  },
  'follow-up-checking-in': {
    name: 'その後のお伺い',
    subject: 'その後のご計画につきまして（{{organisationName}} 御中）',
    text: `{{organisationName}}
{{contactAddressed}}

いつもお世話になっております。
前回のご連絡からしばらく経ちましたが、その後、ご計画はいかがでしょうか。

こちらでお調べできること、お手伝いできることがございましたら、簡単なご返信で結構ですのでお知らせください。
ご計画に変更や延期がある場合も、お知らせいただけますと幸いです。

今後ともよろしくお願い申し上げます。

{{signature}}`,
  },
  'follow-up-plots': {
    name: '候補地のご案内',
    subject: '候補地のご案内（{{organisationName}} 御中）',
    text: `{{organisationName}}
{{contactAddressed}}

いつもお世話になっております。
当地域に、貴社のご計画に合うと思われる用地がございますので、ご案内申し上げます。所在地、面積、利用できる電力とその時期についてご説明いたします。

資料をお送りするか、オンラインで地図をご覧いただきながらご説明するか、ご都合のよい方法をお知らせください。

どうぞよろしくお願い申し上げます。

{{signature}}`,
  },
};
