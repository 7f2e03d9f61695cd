import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { optionsOfNamed } from '../desk/record-words.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { readChosenOrganisation } from '../organisations/choose-organisation.server.ts';
import { ChooseOrganisation } from '../organisations/choose-organisation.tsx';
import { ChosenOrganisation } from '../organisations/chosen-organisation.tsx';
import type { Route } from './+types/create';
import { OtherOrganisation } from './other-organisation.tsx';
import { useIntroductionWords } from './use-introduction-words.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'introductions:write');
  return readChosenOrganisation(request);
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = {
      organisationId: textIn(form, 'organisationId'),
      contactId: choiceIn(form, 'contactId'),
      otherOrganisationId: textIn(form, 'otherOrganisationId'),
      purpose: textIn(form, 'purpose'),
    };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/introductions', { body }));
    return redirect(`/desk/introductions/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewIntroduction({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('introductions');
  const { choice, lines } = fieldsOf({}, useIntroductionWords());
  const { organisation } = loaderData;
  if (!organisation) return <ChooseOrganisation title={t('create.title')} choice={loaderData} />;
  const other = {
    name: 'otherOrganisationId',
    label: t('field.otherOrganisationId'),
    shown: null,
    control: <OtherOrganisation except={organisation.id} />,
  };
  const fields = [
    choice('contactId', optionsOfNamed(organisation.contacts), t('nobody')),
    other,
    lines('purpose', { required: true, hint: t('field.purposeHint') }),
  ];
  return (
    <NewRecord title={t('create.title')} submit={t('create.submit')} groups={[{ fields }]}>
      <ChosenOrganisation organisation={organisation} />
    </NewRecord>
  );
}
