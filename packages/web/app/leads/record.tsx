import { useTranslations } from 'use-intl';
import { attempt } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { RecordFiles } from '../files/record-files.tsx';
import { PlannedFollowUps } from '../follow-ups/planned-follow-ups.tsx';
import { RecordTasks } from '../tasks/record-tasks.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { useDecisionFacts, useDecisionFields } from './decision-fields.tsx';
import { Landing } from './landing.tsx';
import { actOnLead } from './lead.acts.server.ts';
import { readLeadPage } from './lead.server.ts';
import { LeadAppointment } from './lead-appointment.tsx';
import { useCaseFields, useNextStepFields } from './lead-fields.tsx';
import { LeadFollowUps } from './lead-follow-ups.tsx';
import { LeadHead } from './lead-head.tsx';
import { useOriginFields } from './origin-fields.tsx';
import { PromisedJobs } from './promised-jobs.tsx';
import { useRequirementFacts, useRequirementFields } from './requirement-fields.tsx';
import { StageBar } from './stage-bar.tsx';
import { StageMoves } from './stage-moves.tsx';
import { standingFacts, useSightFields, useStandingFields, useVifoFields } from './standing-fields.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readLeadPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => actOnLead(request, id, form));
}

export const clientAction = keepTyped;

export default function LeadPage({ loaderData }: Route.ComponentProps) {
  const { lead, followUps, moves, timeline, tasks, colleagues } = loaderData;
  const mayEdit = useMay('leads:write') && lead.archivedAt === null;
  const t = useTranslations('leads');
  return (
    <RecordLayout
      live={{ noun: 'lead', id: lead.id }}
      head={
        <>
          <LeadHead lead={lead} />
          <StageBar lead={lead} />
        </>
      }
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
      <RecordTasks subject={{ leadId: lead.id }} tasks={tasks} colleagues={colleagues} />
      <LeadFollowUps followUps={followUps} />
      <RecordFiles subject={{ leadId: lead.id }} files={lead.files} readOnly={!mayEdit} withEvidence />
      <StageMoves moves={moves} />
    </RecordLayout>
  );
}

/** What is known of a lead, in the parts in which it is edited. */
function LeadSections({
  lead,
  wishedMoments,
  contacts,
  establishments,
  colleagues,
  offices,
}: Route.ComponentProps['loaderData']) {
  const t = useTranslations('leads');
  const part = { version: lead.version, mayEdit: useMay('leads:write') && lead.archivedAt === null };
  const fields = useCaseFields(lead, contacts, colleagues, offices);
  const standing = useStandingFields(lead);
  const decision = useDecisionFields(lead, colleagues);
  return (
    <>
      <EditableSection title={t('section.next')} intent="next" fields={useNextStepFields(lead)} {...part} />
      <Landing lead={lead} establishments={establishments} />
      <PromisedJobs compared={lead.jobsCompared} />
      <EditableSection
        title={t('section.requirement')}
        intent="requirement"
        fields={useRequirementFields(lead, establishments)}
        facts={useRequirementFacts(lead)}
        {...part}
      />
      <LeadAppointment inquiry={lead.inquiry} moments={wishedMoments} />
      <EditableSection title={t('section.origin')} intent="origin" fields={useOriginFields(lead)} {...part} />
      <EditableSection
        title={t('section.decision')}
        intent="decision"
        fields={decision}
        facts={useDecisionFacts(decision, lead)}
        {...part}
      />
      <EditableSection title={t('section.case')} intent="case" fields={Object.values(fields)} {...part} />
      {lead.status !== 'landed' && (
        <EditableSection
          title={t('section.standing')}
          intent="standing"
          fields={standing}
          facts={standingFacts(standing)}
          {...part}
        />
      )}
      <EditableSection title={t('section.vifo')} intent="vifo" fields={useVifoFields(lead)} {...part} />
      <EditableSection
        title={t('section.sight')}
        intent="sight"
        fields={useSightFields(lead, colleagues)}
        {...part}
      />
    </>
  );
}
