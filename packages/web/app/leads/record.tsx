import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { PlannedFollowUps } from '../follow-ups/planned-follow-ups.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { leadPartIn } from './lead.form.server.ts';
import { readLeadPage } from './lead.server.ts';
import { LeadAppointment } from './lead-appointment.tsx';
import { useCaseFields, useNextStepFields } from './lead-fields.tsx';
import { LeadFiles } from './lead-files.tsx';
import { LeadFollowUps } from './lead-follow-ups.tsx';
import { LeadHead } from './lead-head.tsx';
import { useRequirementFacts, useRequirementFields } from './requirement-fields.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readLeadPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { part, body } = leadPartIn(form);
    const edit = { params: { path: { id } }, body, ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PATCH('/v1/leads/{id}', edit));
    return { saved: part };
  });
}

export const clientAction = keepTyped;

export default function LeadPage({ loaderData }: Route.ComponentProps) {
  const { lead, followUps, timeline } = loaderData;
  const t = useTranslations('leads');
  return (
    <RecordLayout
      head={<LeadHead lead={lead} />}
      sideLabel={t('section.timeline')}
      side={
        <Timeline
          subject={{ leadId: lead.id }}
          page={timeline}
          coming={<PlannedFollowUps followUps={followUps} />}
        />
      }
    >
      <LeadSections {...loaderData} />
      <LeadFollowUps followUps={followUps} />
      <LeadFiles files={lead.files} />
    </RecordLayout>
  );
}

/** What is known of a lead, in the parts in which it is edited. */
function LeadSections({
  lead,
  wishedMoments,
  contacts,
  colleagues,
  offices,
}: Route.ComponentProps['loaderData']) {
  const t = useTranslations('leads');
  const part = { version: lead.version, mayEdit: useMay('leads:write') && lead.archivedAt === null };
  const fields = useCaseFields(lead, contacts, colleagues, offices);
  return (
    <>
      <EditableSection title={t('section.next')} intent="next" fields={useNextStepFields(lead)} {...part} />
      <EditableSection
        title={t('section.requirement')}
        intent="requirement"
        fields={useRequirementFields(lead)}
        facts={useRequirementFacts(lead)}
        {...part}
      />
      <LeadAppointment inquiry={lead.inquiry} moments={wishedMoments} />
      <EditableSection title={t('section.case')} intent="case" fields={Object.values(fields)} {...part} />
    </>
  );
}
