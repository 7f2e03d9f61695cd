import { useEffect, useRef } from 'react';
import { useFormState } from '../desk/ui/form-context.ts';

export interface AnswerDraft {
  by: 'mail' | 'telephone';
  templateId: string;
  subject: string;
  text: string;
  nextStep: string;
  nextStepOn: string;
}

const emptyDraft: AnswerDraft = {
  by: 'mail',
  templateId: '',
  subject: '',
  text: '',
  nextStep: '',
  nextStepOn: '',
};

const keyOf = (inquiryId: string) => `kavel.answer.${inquiryId}`;

/** What was written to this company and not sent: leaving the page, or closing it by mistake, loses no word. */
export function readKept(inquiryId: string): AnswerDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(inquiryId)) ?? 'null');
    return kept === null ? null : { ...emptyDraft, ...(kept as Partial<AnswerDraft>) };
  } catch {
    return null;
  }
}

export const startOf = (by: AnswerDraft['by']): AnswerDraft => ({ ...emptyDraft, by });

/** Keeps the draft in this tab; while it is being sent it counts as gone, and a refusal brings it back. */
export function KeepDraft({ inquiryId, draft }: { inquiryId: string; draft: AnswerDraft }): null {
  const { isPending } = useFormState();
  const isKept = useRef(false);
  useEffect(() => {
    const isWorthIt = !isPending && (draft.text.trim() !== '' || draft.nextStep.trim() !== '');
    try {
      if (isWorthIt) sessionStorage.setItem(keyOf(inquiryId), JSON.stringify(draft));
      // Before anything was written here, what was kept from earlier is about to be read.
      else if (isPending || isKept.current) sessionStorage.removeItem(keyOf(inquiryId));
      isKept.current ||= isWorthIt;
    } catch {
      // Storage may be forbidden or full; the text on the screen is not touched by that.
    }
  }, [inquiryId, draft, isPending]);
  return null;
}
