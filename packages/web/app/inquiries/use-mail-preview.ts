import { useCallback, useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { components } from '../api/schema.gen.ts';

export type MailPreview = components['schemas']['MailPreview'];

const asking = { method: 'post', action: '/desk/mail-previews' } as const;
const pauseMilliseconds = 400;

type Answer = { preview: MailPreview } | { problem: { code: string } };

/** The preview of a mail while it is written: asked for when the typing pauses. */
export function useMailPreview(inquiryId: string, subject: string, text: string): MailPreview | null {
  const { submit, data } = useFetcher<Answer>({ key: `preview-${inquiryId}` });
  useEffect(() => {
    if (text.trim() === '') return;
    const body = { inquiryId, subject, text };
    const timer = setTimeout(() => void submit(body, asking), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [submit, inquiryId, subject, text]);
  const latest = useRef<MailPreview | null>(null);
  if (data && 'preview' in data) latest.current = data.preview;
  return text.trim() === '' ? null : latest.current;
}

/** Fills a template in with what is known of the inquiry, and hands the result over once. */
export function useTemplate(inquiryId: string, onFilled: (filled: MailPreview) => void) {
  const { submit, state, data } = useFetcher<Answer>();
  const handOver = useRef(onFilled);
  useEffect(() => {
    handOver.current = onFilled;
  });
  useEffect(() => {
    if (data && 'preview' in data) handOver.current(data.preview);
  }, [data]);
  const fill = useCallback(
    (templateId: string) => void submit({ inquiryId, templateId }, asking),
    [submit, inquiryId],
  );
  return {
    isLoading: state !== 'idle',
    hasFailed: data !== undefined && !('preview' in data),
    fill,
  };
}
