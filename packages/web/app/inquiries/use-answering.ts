import { useEffect, useRef, useState } from 'react';
import { type AnswerDraft, readKept, startOf } from './answer-draft.ts';
import type { Inquiry } from './inquiry.ts';
import { type MailPreview, useMailPreview, useTemplate } from './use-mail-preview.ts';

export interface Answering {
  draft: AnswerDraft;
  isByMail: boolean;
  change: (part: Partial<AnswerDraft>) => void;
  preview: MailPreview | null;
  /** Takes another template; an own text that it replaces can be put back. */
  take: (templateId: string) => void;
  isFilling: boolean;
  hasFailed: boolean;
  putBack: (() => void) | null;
  wasKept: boolean;
}

/** An answer being written: it starts with what was kept, else with the first template of the language. */
export function useAnswering(inquiry: Inquiry, firstTemplateId: string | undefined): Answering {
  const [draft, setDraft] = useState(() => startOf(inquiry.contactEmail === null ? 'telephone' : 'mail'));
  const [filled, setFilled] = useState({ subject: '', text: '' });
  const [replaced, setReplaced] = useState<AnswerDraft | null>(null);
  const [wasKept, setWasKept] = useState(false);
  const change = (part: Partial<AnswerDraft>) => setDraft((before) => ({ ...before, ...part }));

  const template = useTemplate(inquiry.id, ({ subject, text }) => {
    // What was written before stays to be put back, however many templates are looked at.
    if (hasOwn(draft, filled)) setReplaced(draft);
    setFilled({ subject, text });
    change({ subject, text });
  });
  const { fill } = template;
  function take(templateId: string) {
    if (templateId === '') return change({ templateId, ...ownWords(draft, filled) });
    change({ templateId });
    fill(templateId);
  }
  const begun = useRef(false);
  // Only in the browser is there anything kept, so that it cannot be the first state.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const kept = readKept(inquiry.id);
    setWasKept(kept !== null);
    if (kept) setDraft(kept);
    else if (firstTemplateId && inquiry.contactEmail !== null) {
      setDraft((before) => ({ ...before, templateId: firstTemplateId }));
      fill(firstTemplateId);
    }
  }, [inquiry.id, inquiry.contactEmail, firstTemplateId, fill]);

  const isByMail = draft.by === 'mail';
  const preview = useMailPreview(inquiry.id, draft.subject, isByMail ? draft.text : '');
  const putBack =
    replaced &&
    (() => {
      setDraft(replaced);
      setReplaced(null);
    });
  const { isLoading: isFilling, hasFailed } = template;
  return { draft, isByMail, change, preview, take, isFilling, hasFailed, putBack, wasKept };
}

type Filled = Pick<AnswerDraft, 'subject' | 'text'>;

/** What was written, and nothing that only a template filled in. */
function ownWords({ subject, text }: AnswerDraft, filled: Filled): Filled {
  return { subject: subject === filled.subject ? '' : subject, text: text === filled.text ? '' : text };
}

function hasOwn(draft: AnswerDraft, filled: Filled): boolean {
  const { subject, text } = ownWords(draft, filled);
  return subject.trim() !== '' || text.trim() !== '';
}
