import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/create';
import { KnownNamesakes } from './known-namesakes.tsx';
import { organisationIn } from './organisation.form.server.ts';
import { useOrganisationFields } from './organisation-fields.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'organisations:write');
  return orProblemPage(request, async () => ({ colleagues: await colleaguesOf(deskApi(request)) }));
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = organisationIn(form);
    const { id } = await dataOf(deskApi(request, form).POST('/v1/organisations', { body }));
    return redirect(`/desk/organisations/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewOrganisation({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('organisations');
  const { me } = useDesk();
  const mine = me.municipality && { municipality: me.municipality };
  const start = { kinds: ['company' as const], ...mine };
  const { facts, relation } = useOrganisationFields(start, loaderData.colleagues);
  return (
    <NewRecord
      title={t('create.title')}
      submit={t('create.submit')}
      groups={[
        { fields: facts, after: <KnownNamesakes /> },
        { title: t('section.relation'), fields: relation },
      ]}
    />
  );
}
