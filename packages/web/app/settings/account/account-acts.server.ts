import { data } from 'react-router';
import { type Api, dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { deskApi } from '../../desk/api.server.ts';
import { isDeskLocale } from '../../desk/i18n/desk-locale.ts';

/** What colleagues do to their own account, by the intent of the form; the answer names what was done. */
export async function accountAct(request: Request, form: FormData): Promise<{ done: string }> {
  const intent = String(form.get('intent'));
  const act = acts[intent as keyof typeof acts];
  if (!act) throw data(null, { status: 400 });
  await act(deskApi(request), form);
  return { done: intent };
}

type Choice = components['schemas']['NotificationSettings']['choices'][number];

const acts = {
  language(api: Api, form: FormData) {
    const locale = form.get('locale');
    if (!isDeskLocale(locale)) throw data(null, { status: 400 });
    return dataOf(api.PATCH('/v1/me', { body: { locale } }));
  },
  notifications(api: Api, form: FormData) {
    const inApp = form.getAll('inApp');
    const mails = [...form.entries()].filter(([name]) => name.startsWith('mail.'));
    const choices = mails.map(([name, mail]) => {
      const kind = name.slice('mail.'.length);
      return { kind, inApp: inApp.includes(kind), mail } as Choice;
    });
    const timeZone = String(form.get('timeZone') ?? '') || null;
    const body = { choices, hour: Number(form.get('hour')), timeZone };
    return dataOf(api.PUT('/v1/me/notification-settings', { body }));
  },
  password(api: Api, form: FormData) {
    const typed = (name: string) => String(form.get(name) ?? '');
    const body = { currentPassword: typed('currentPassword'), newPassword: typed('newPassword') };
    return dataOf(api.PUT('/v1/me/password', { body }));
  },
  session(api: Api, form: FormData) {
    const path = { id: String(form.get('session')) };
    return dataOf(api.DELETE('/v1/sessions/{id}', { params: { path } }));
  },
  others: (api: Api) => dataOf(api.DELETE('/v1/sessions')),
};
