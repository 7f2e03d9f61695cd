import { type Api, dataOf } from '../api/client.server.ts';
import type { Template } from './texts-in.ts';

/** What a new template begins with: of a text that exists in other languages, its key, purpose and name. */
export async function startIn(request: Request, api: Api) {
  const { searchParams } = new URL(request.url);
  const key = searchParams.get('key') ?? '';
  const templates = key ? await dataOf(api.GET('/v1/mail-templates')) : [];
  const kin = templates.find((template) => template.key === key);
  const asked = searchParams.get('language') ?? '';
  const language = (['en', 'nl', 'ja', 'zh'] as const).find((one) => one === asked) ?? 'en';
  const purpose: Template['purpose'] = kin?.purpose ?? 'follow-up';
  return {
    key: kin?.key ?? '',
    purpose,
    language,
    name: '',
    subject: kin?.subject ?? '',
    text: kin?.text ?? '',
  };
}

export type TemplateStart = Awaited<ReturnType<typeof startIn>>;
