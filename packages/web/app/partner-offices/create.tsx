import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { readChosenOrganisation } from '../organisations/choose-organisation.server.ts';
import { ChooseOrganisation } from '../organisations/choose-organisation.tsx';
import { ChosenOrganisation } from '../organisations/chosen-organisation.tsx';
import type { Route } from './+types/create';
import { officeIn } from './office.form.server.ts';
import { useOfficeFields } from './use-office-fields.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'partner-offices:write');
  return readChosenOrganisation(request);
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = { ...officeIn(form), organisationId: textIn(form, 'organisationId') };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/partner-offices', { body }));
    return redirect(`/desk/partner-offices/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewPartnerOffice({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('partnerOffices.create');
  const fields = useOfficeFields({}).filter(({ name }) => name !== 'closedOn');
  const { organisation } = loaderData;
  if (!organisation) return <ChooseOrganisation title={t('title')} choice={loaderData} />;
  return (
    <NewRecord title={t('title')} submit={t('submit')} groups={[{ fields }]}>
      <ChosenOrganisation organisation={organisation} />
    </NewRecord>
  );
}
