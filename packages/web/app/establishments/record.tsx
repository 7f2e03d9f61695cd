import { useTranslations } from 'use-intl';
import { attempt } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { RecordFiles } from '../files/record-files.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { actOn } from './establishment.acts.server.ts';
import { readEstablishmentPage } from './establishment.server.ts';
import { useEstablishmentFields } from './establishment-fields.tsx';
import { EstablishmentHead } from './establishment-head.tsx';
import { JobsPerYear } from './jobs-per-year.tsx';
import { VisitLog } from './visit-log.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readEstablishmentPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => actOn(request, id, form));
}

export const clientAction = keepTyped;

export default function EstablishmentPage({ loaderData }: Route.ComponentProps) {
  const { establishment, timeline, files } = loaderData;
  const t = useTranslations('establishments.section');
  const mayWrite = useMay('establishments:write');
  const mayEdit = mayWrite && establishment.archivedAt === null;
  const { id, version } = establishment;
  return (
    <RecordLayout
      key={id}
      live={{ noun: 'establishment', id }}
      head={<EstablishmentHead establishment={establishment} mayWrite={mayWrite} />}
      sideLabel={t('timeline')}
      side={<Timeline subject={{ establishmentId: id }} page={timeline} />}
    >
      <VisitLog visits={establishment.visits} mayEdit={mayEdit} />
      <JobsPerYear establishment={establishment} mayEdit={mayEdit} />
      <EditableSection
        title={t('facts')}
        intent="facts"
        version={version}
        fields={useEstablishmentFields(establishment)}
        mayEdit={mayEdit}
      />
      <RecordFiles subject={{ establishmentId: id }} files={files} readOnly={!mayEdit} />
    </RecordLayout>
  );
}
