import type { TemplateTexts } from './template-texts.ts';

export const chineseTexts: TemplateTexts = {
  'first-answer': {
    name: '首次答复',
    subject: '关于贵公司的咨询（{{reference}}）：{{organisationName}}与阿姆斯特丹地区',
    text: `尊敬的{{contactAddressed}}：

您好！感谢您于{{receivedOn}}提交的咨询（编号：{{reference}}）。我已仔细阅读{{organisationName}}的需求，今后将由我负责与您联系。

目前我正在核实适合贵公司计划的地块与合作伙伴，有结果后会尽快与您联系。如贵方情况有变，直接回复本邮件即可。

此致
敬礼

{{signature}}`,
  },
  'ask-more-information': {
    name: '请求补充信息',
    subject: '关于贵公司的咨询（{{reference}}）：需进一步了解的几点',
    text: `尊敬的{{contactAddressed}}：

您好！感谢您于{{receivedOn}}提交的咨询（编号：{{reference}}）。为给{{organisationName}}更有针对性的答复，烦请告知以下情况：

1. 计划在当地开展哪些业务，前三年预计雇用多少员工？
2. 需要多少建筑面积或土地面积，何时开始使用？
3. 预计需要多大的用电容量？本地区电网接入资源紧张，因此我们会尽早核实。

简短回复即可。如您更愿意当面或通过电话沟通，请告知方便的时间。

此致
敬礼

{{signature}}`,
  },
  'invitation-to-talk': {
    name: '会谈邀请',
    subject: '关于贵公司的咨询（{{reference}}）：会谈邀请',
    text: `尊敬的{{contactAddressed}}：

您好！感谢您于{{receivedOn}}提交的咨询（编号：{{reference}}）。我们对贵公司的计划很感兴趣，希望能听您亲自介绍。

不知您是否方便通过视频或到我们的办公室会谈半小时？请按您当地时间提供两三个合适的时段，我会与您确认其中之一。

此致
敬礼

{{signature}}`,
  },
  'follow-up-after-call': {
    name: '会谈之后',
    subject: '关于我们就{{organisationName}}进行的会谈',
    text: `尊敬的{{contactAddressed}}：

您好！感谢您抽出时间与我交流，使我对{{organisationName}}的需求有了清楚的了解。

按照约定，我会核实我们谈到的各项事宜，并将结果发给您。如有遗漏或新的想法，欢迎随时告知。

此致
敬礼

{{signature}}`,
  },
  'follow-up-checking-in': {
    name: '跟进近况',
    subject: '{{organisationName}}的计划进展如何？',
    text: `尊敬的{{contactAddressed}}：

您好！距我们上次联系已有一段时间，不知{{organisationName}}的计划进展如何？

如有需要我们了解或协调之处，简短回复即可。若计划有所调整或推迟，也请告知。

此致
敬礼

{{signature}}`,
  },
  'follow-up-plots': {
    name: '推荐地块',
    subject: '可能适合{{organisationName}}的地块',
    text: `尊敬的{{contactAddressed}}：

您好！本地区目前有可能适合{{organisationName}}的地块。我很乐意向您介绍其位置、面积、可用电力及可供电的时间。

您希望我将资料发给您，还是通过视频一起在地图上查看？请告知哪种方式更为方便。

此致
敬礼

{{signature}}`,
  },
};
