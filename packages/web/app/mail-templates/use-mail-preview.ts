import type { components } from '../api/schema.gen.ts';
import { useAnswer } from '../desk/use-answer.ts';

export type Preview = components['schemas']['MailPreview'];
type Asked = { [Field in keyof components['schemas']['PreviewMailInput']]: string };

/** How a mail reads on a real record while it is being written; null where there is nothing to read yet. */
export function useMailPreview(asked: Asked | null) {
  const isEmpty = !asked?.templateId && !asked?.text?.trim() && !asked?.subject?.trim();
  const question = asked && !isEmpty ? { path: '/desk/mail-previews', body: asked } : null;
  const { answer, isStale, hasFailed } = useAnswer<{ preview?: Preview }>(question);
  const preview = answer?.preview ?? null;
  return { preview, isStale, hasFailed: hasFailed || (answer !== null && preview === null) };
}
