import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { FormerContacts } from '../contacts/former-contacts.tsx';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { factsOf } from '../desk/ui/record-fields.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { OrganisationEstablishments } from '../establishments/organisation-establishments.tsx';
import { RecordFiles } from '../files/record-files.tsx';
import { OrganisationIntroductions } from '../introductions/organisation-introductions.tsx';
import { MergeNotice } from '../organisation-merges/merge-notice.tsx';
import { PastMerges } from '../organisation-merges/past-merges.tsx';
import { OrganisationOffices } from '../partner-offices/organisation-offices.tsx';
import { RecordTasks } from '../tasks/record-tasks.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { organisationPartIn } from './organisation.form.server.ts';
import { readOrganisationPage } from './organisation.server.ts';
import { OrganisationContacts } from './organisation-contacts.tsx';
import { useOrganisationFields } from './organisation-fields.tsx';
import { OrganisationHead } from './organisation-head.tsx';
import { OrganisationLeads } from './organisation-leads.tsx';
import { ScreeningChecklist } from './screening-checklist.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readOrganisationPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const options = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  return attempt(form, async () => {
    const intent = form.get('intent');
    if (intent === 'archive') {
      const body = { reason: textIn(form, 'reason') };
      await dataOf(api.POST('/v1/organisations/{id}/archivings', { ...options, body }));
      return { saved: intent };
    }
    if (intent === 'unarchive') {
      await dataOf(api.POST('/v1/organisations/{id}/unarchivings', options));
      return { saved: intent };
    }
    const { part, body } = organisationPartIn(form);
    await dataOf(api.PATCH('/v1/organisations/{id}', { ...options, body }));
    return { saved: part };
  });
}

export const clientAction = keepTyped;

export default function OrganisationPage({ loaderData }: Route.ComponentProps) {
  const { organisation, leads, establishments, merges, timeline, colleagues, tasks } = loaderData;
  const { formerContacts, offices, introductions, files } = loaderData;
  const t = useTranslations('organisations');
  const mayEdit = useMay('organisations:write') && organisation.archivedAt === null;
  const { facts, relation } = useOrganisationFields(organisation, colleagues);
  const part = { version: organisation.version, mayEdit };
  return (
    <RecordLayout
      live={{ noun: 'organisation', id: organisation.id }}
      head={
        <>
          <OrganisationHead organisation={organisation} />
          <MergeNotice merges={merges} />
        </>
      }
      sideLabel={t('section.timeline')}
      side={<Timeline subject={{ organisationId: organisation.id }} page={timeline} />}
    >
      <EditableSection
        title={t('section.facts')}
        intent="facts"
        fields={facts}
        facts={factsOf(facts).map((fact) => (fact.name === 'names' ? { ...fact, wide: true } : fact))}
        {...part}
      />
      {organisation.screening && <ScreeningChecklist />}
      <OrganisationLeads organisation={organisation} leads={leads} />
      <RecordTasks subject={{ organisationId: organisation.id }} tasks={tasks} colleagues={colleagues} />
      <OrganisationEstablishments organisation={organisation} establishments={establishments} />
      <OrganisationContacts organisation={organisation} contacts={organisation.contacts} />
      <FormerContacts contacts={formerContacts} />
      <OrganisationOffices organisation={organisation} offices={offices} />
      <OrganisationIntroductions organisation={organisation} introductions={introductions} />
      <RecordFiles subject={{ organisationId: organisation.id }} files={files} readOnly={!mayEdit} />
      <EditableSection
        title={t('section.relation')}
        intent="relation"
        fields={relation}
        // The edition stands beside the code.
        facts={factsOf(relation).filter(({ name }) => name !== 'sectorVersion')}
        {...part}
      />
      <PastMerges merges={merges} />
    </RecordLayout>
  );
}
