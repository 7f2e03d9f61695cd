import { useMessages, useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { factsOf } from '../desk/ui/record-fields.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { organisationPartIn } from './organisation.form.server.ts';
import { readOrganisationPage } from './organisation.server.ts';
import { OrganisationContacts } from './organisation-contacts.tsx';
import { useOrganisationFields } from './organisation-fields.tsx';
import { OrganisationLeads } from './organisation-leads.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readOrganisationPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { part, body } = organisationPartIn(form);
    const edit = { params: { path: { id } }, body, ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PATCH('/v1/organisations/{id}', edit));
    return { saved: part };
  });
}

export const clientAction = keepTyped;

export default function OrganisationPage({ loaderData }: Route.ComponentProps) {
  const { organisation, leads, timeline, colleagues } = loaderData;
  const t = useTranslations('organisations');
  const mayEdit = useMay('organisations:write') && organisation.archivedAt === null;
  const { facts, relation } = useOrganisationFields(organisation, colleagues);
  const part = { version: organisation.version, mayEdit };
  return (
    <RecordLayout
      head={<Head organisation={organisation} />}
      sideLabel={t('section.timeline')}
      side={<Timeline subject={{ organisationId: organisation.id }} page={timeline} />}
    >
      <EditableSection
        title={t('section.facts')}
        intent="facts"
        fields={facts}
        facts={factsOf(facts)}
        {...part}
      />
      <OrganisationLeads organisationId={organisation.id} leads={leads} />
      <OrganisationContacts organisationId={organisation.id} contacts={organisation.contacts} />
      <EditableSection
        title={t('section.relation')}
        intent="relation"
        fields={relation}
        facts={factsOf(relation)}
        {...part}
      />
    </RecordLayout>
  );
}

function Head({ organisation }: Pick<Route.ComponentProps['loaderData'], 'organisation'>) {
  const t = useTranslations('organisations');
  const { kind } = useMessages().organisations;
  const { countries } = useDesk();
  const { name, nameLanguage, latinName, kinds, country, accountManager, municipality, leads } = organisation;
  return (
    <PageHead
      name={name}
      lang={nameLanguage}
      latin={latinName}
      above={kinds.map((one) => kind[one]).join(' · ')}
      facts={
        <>
          <Fact label={t('field.country')}>{countries[country] ?? country}</Fact>
          {municipality && <Fact label={t('field.municipalityId')}>{municipality.name}</Fact>}
          <Fact label={t('field.accountManagerId')}>{accountManager?.name ?? t('nobody')}</Fact>
          {leads.total > 0 && <Fact label={t('column.leads')}>{t('leadCount', leads)}</Fact>}
        </>
      }
    />
  );
}
