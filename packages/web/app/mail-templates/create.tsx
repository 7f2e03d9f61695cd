import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { Route } from './+types/create';
import { startIn } from './new-template.server.ts';
import { NewTemplateForm } from './new-template-form.tsx';
import { readWriting } from './template.server.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'mail-templates:write');
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const start = await startIn(request, api);
    return { start, ...(await readWriting(api, start.purpose)) };
  });
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = {
      key: textIn(form, 'key'),
      purpose: textIn(form, 'purpose') as 'answer',
      language: textIn(form, 'language') as 'en',
      name: textIn(form, 'name'),
      subject: textIn(form, 'subject'),
      text: textIn(form, 'text'),
    };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/mail-templates', { body }));
    return redirect(`/desk/mail-templates/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewMailTemplate({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('mailTemplates');
  return (
    <>
      <PageHead name={t('new')} />
      <NewTemplateForm {...loaderData} />
    </>
  );
}
