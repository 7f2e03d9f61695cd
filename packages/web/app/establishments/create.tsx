import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { readChosenOrganisation } from '../organisations/choose-organisation.server.ts';
import { ChooseOrganisation } from '../organisations/choose-organisation.tsx';
import { ChosenOrganisation } from '../organisations/chosen-organisation.tsx';
import type { Route } from './+types/create';
import { establishmentIn } from './establishment.form.server.ts';
import { useEstablishmentFields } from './establishment-fields.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'establishments:write');
  return { choice: await readChosenOrganisation(request) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = establishmentIn(form);
    const { id } = await dataOf(deskApi(request, form).POST('/v1/establishments', { body }));
    return redirect(`/desk/establishments/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewEstablishment({ loaderData: { choice } }: Route.ComponentProps) {
  const t = useTranslations('establishments.create');
  const { me } = useDesk();
  const fields = useEstablishmentFields({
    country: 'NL',
    ...(me.municipality && { municipality: me.municipality }),
  });
  const { organisation } = choice;
  if (!organisation) return <ChooseOrganisation title={t('title')} choice={choice} />;
  return (
    <NewRecord key={organisation.id} title={t('title')} submit={t('submit')} groups={[{ fields }]}>
      <ChosenOrganisation organisation={organisation} />
    </NewRecord>
  );
}
