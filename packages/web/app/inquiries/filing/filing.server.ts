import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { deskApi } from '../../desk/api.server.ts';
import { textIn } from '../../desk/form-values.server.ts';
import { answersIn } from './answers.server.ts';

type FileInquiry = components['schemas']['FileInquiryInput'];

interface Filed {
  reference: string;
  name: string;
  /** Null where the colleague does not see what no municipality has yet. */
  id: string | null;
}

/** Files what the form says. The key of the form makes that the same press, sent twice, is one inquiry. */
export async function fileInquiry(request: Request, form: FormData): Promise<Filed> {
  const api = deskApi(request, form);
  const answers = answersIn(form);
  const body = {
    // What is no channel or language, the API refuses.
    channel: textIn(form, 'channel') as NonNullable<FileInquiry['channel']>,
    locale: textIn(form, 'locale') as FileInquiry['locale'],
    answers,
  };
  const { reference } = await dataOf(api.POST('/v1/inquiries', { body }));
  const { items } = await dataOf(api.GET('/v1/inquiries', { params: { query: { q: reference } } }));
  const filed = items.find((inquiry) => inquiry.reference === reference);
  return { reference, name: answers.organisationName ?? '', id: filed?.id ?? null };
}
