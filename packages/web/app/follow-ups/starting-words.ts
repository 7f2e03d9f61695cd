import type { Typed } from '../desk/action-problem.ts';
import type { PlanPage } from './plan.server.ts';

/** What a follow-up says: the template it began with, if any, and the words as they stand. */
export interface Words {
  templateId: string;
  subject: string;
  text: string;
}

interface Sources extends Pick<PlanPage, 'templates' | 'former'> {
  typed: Typed | undefined;
  contact: { language: string } | undefined;
}

/** The text that supposes nothing: neither that they met nor that there is a site to offer. */
const plainKey = 'follow-up-checking-in';

/** The words to begin with: those typed before a refusal, those of one planned again, else the plainest template's. */
export function startingWords({ templates, former, typed, contact }: Sources): Words {
  if (typed) {
    return {
      templateId: typed.templateId?.[0] ?? '',
      subject: typed.subject?.[0] ?? '',
      text: typed.text?.[0] ?? '',
    };
  }
  if (former) return { templateId: former.templateId ?? '', subject: former.subject, text: former.text };
  return wordsOf(templates.find(({ key, language }) => key === plainKey && language === contact?.language));
}

/** The words of a template; none without one. */
export function wordsOf(template: PlanPage['templates'][number] | undefined): Words {
  return { templateId: template?.id ?? '', subject: template?.subject ?? '', text: template?.text ?? '' };
}

/** What stays of words when their template is let go: what was written, and nothing that was only the template's. */
export function ownWords(words: Words, template: PlanPage['templates'][number] | undefined): Words {
  return {
    templateId: '',
    subject: words.subject === template?.subject ? '' : words.subject,
    text: words.text === template?.text ? '' : words.text,
  };
}
