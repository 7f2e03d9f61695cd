export { addressed } from './mail-address.rules.ts';
export { factsOfSender } from './mail-facts.queries.ts';
export {
  type Rendered,
  render,
  type TemplatePurpose,
  templatePurposes,
  variablesIn,
} from './mail-template.rules.ts';
export {
  type CreateMailTemplate,
  createMailTemplate,
  findMailTemplates,
  getMailTemplate,
  seedMailTemplates,
  type UpdateMailTemplate,
  updateMailTemplate,
} from './mail-templates.ts';
export { type MailVariable, mailVariables, variableSources, variablesOf } from './mail-variable.rules.ts';
export { dayInWords, momentInWords, municipalityInWords } from './mail-words.rules.ts';
export { type MailAbout, type MailWords, previewMail, type RenderedMail, renderMail } from './render-mail.ts';
export { type TemplateKey, templateKeys } from './template-texts.ts';
