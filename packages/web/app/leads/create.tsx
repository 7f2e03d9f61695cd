import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { readChosenOrganisation } from '../organisations/choose-organisation.server.ts';
import { ChooseOrganisation } from '../organisations/choose-organisation.tsx';
import { readOpenOffices } from '../partner-offices/offices.server.ts';
import type { Route } from './+types/create';
import { newLeadIn } from './lead.form.server.ts';
import { NewLeadForm } from './new-lead-form.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'leads:write');
  const choice = await readChosenOrganisation(request);
  const api = deskApi(request);
  const [colleagues, offices] = await orProblemPage(request, () =>
    Promise.all([colleaguesOf(api), readOpenOffices(api)]),
  );
  return { choice, colleagues, offices };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { id } = await dataOf(deskApi(request, form).POST('/v1/leads', { body: newLeadIn(form) }));
    return redirect(`/desk/leads/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewLead({ loaderData: { choice, ...people } }: Route.ComponentProps) {
  const t = useTranslations('leads.create');
  const { organisation } = choice;
  if (!organisation) return <ChooseOrganisation title={t('title')} choice={choice} />;
  return <NewLeadForm key={organisation.id} organisation={organisation} {...people} />;
}
