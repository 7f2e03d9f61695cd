import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { readChosenOrganisation } from '../organisations/choose-organisation.server.ts';
import { ChooseOrganisation } from '../organisations/choose-organisation.tsx';
import { ChosenOrganisation } from '../organisations/chosen-organisation.tsx';
import type { Route } from './+types/create';
import { newContactIn } from './contact.form.server.ts';
import { useNewContactFields } from './contact-fields.tsx';
import { useConsentFields } from './use-consent-fields.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'contacts:write');
  return readChosenOrganisation(request);
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { id } = await dataOf(deskApi(request, form).POST('/v1/contacts', { body: newContactIn(form) }));
    return redirect(`/desk/contacts/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewContact({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('contacts.create');
  const tAll = useTranslations('contacts');
  const fields = useNewContactFields();
  const consent = useConsentFields({}).filter(({ name }) => name !== 'leftOn');
  const { organisation } = loaderData;
  if (!organisation) return <ChooseOrganisation title={t('title')} choice={loaderData} />;
  return (
    <NewRecord
      title={t('title')}
      submit={t('submit')}
      groups={[{ fields }, { title: tAll('section.consent'), fields: consent }]}
    >
      <ChosenOrganisation organisation={organisation} />
    </NewRecord>
  );
}
