import { redirect } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import type { Route } from './+types/plan';
import { readPlanPage } from './plan.server.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanHead } from './plan-head.tsx';
import { wantedIn } from './wanted-moment.ts';

export function loader({ context, request, params }: Route.LoaderArgs) {
  requirePermission(context, 'follow-ups:write');
  return readPlanPage(request, params.id);
}

export async function action({ request, params: { id: leadId } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const templateId = choiceIn(form, 'templateId');
    const body = {
      leadId,
      contactId: textIn(form, 'contactId'),
      subject: textIn(form, 'subject'),
      text: textIn(form, 'text'),
      ...(templateId && { templateId }),
      ...wantedIn(form),
    };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/follow-ups', { body }));
    return redirect(`/desk/leads/${leadId}?planned=${id}`);
  });
}

export const clientAction = keepTyped;

export default function PlanFollowUp({ loaderData }: Route.ComponentProps) {
  const { lead, contacts } = loaderData;
  return (
    <>
      <PlanHead lead={lead} hasContacts={contacts.length > 0} />
      {contacts.length > 0 && <PlanForm key={lead.id} {...loaderData} />}
    </>
  );
}
