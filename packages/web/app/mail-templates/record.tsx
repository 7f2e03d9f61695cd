import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/record';
import { ArchiveAct } from './archive-act.tsx';
import { readTemplatePage } from './template.server.ts';
import { TemplateForm } from './template-form.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readTemplatePage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const intent = textIn(form, 'intent');
    const words = {
      name: textIn(form, 'name'),
      subject: textIn(form, 'subject'),
      text: textIn(form, 'text'),
    };
    const body = intent === 'words' ? words : { archived: intent === 'archive' };
    const edit = { params: { path: { id } }, body, ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PATCH('/v1/mail-templates/{id}', edit));
    return { saved: intent };
  });
}

export const clientAction = keepTyped;

export default function MailTemplatePage({ loaderData, actionData }: Route.ComponentProps) {
  const { template } = loaderData;
  const t = useTranslations('mailTemplates');
  const mayWrite = useMay('mail-templates:write');
  const isSaved = (actionData as { saved?: string } | undefined)?.saved === 'words';
  return (
    <>
      <PageHead
        name={template.name}
        above={`${t(`purpose.${template.purpose}`)} · ${t(`language.${template.language}`)}`}
        acts={mayWrite && <ArchiveAct template={template} />}
      >
        {template.archivedAt && (
          <p>{t.rich('archived', { when: () => <Moment at={template.archivedAt ?? ''} /> })}</p>
        )}
        {!mayWrite && <p>{t('readOnly')}</p>}
      </PageHead>
      <TemplateForm
        key={`${template.id}-${template.version}`}
        {...loaderData}
        mayWrite={mayWrite}
        isSaved={isSaved}
      />
    </>
  );
}
