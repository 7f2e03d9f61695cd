import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { RecordLayout } from '../desk/ui/record-layout.tsx';
import { RecordFiles } from '../files/record-files.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { plotPartIn } from './plot.form.server.ts';
import { PlotEstablishments } from './plot-establishments.tsx';
import { useAvailabilityFields, usePlotFacts, usePlotFields } from './plot-fields.tsx';
import { PlotHead } from './plot-head.tsx';
import { readPlotPage } from './plots.server.ts';
import { useKeepsLand, useKeptMunicipalities } from './use-keeps-land.ts';

export function loader({ request, params }: Route.LoaderArgs) {
  return readPlotPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const seen = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  const intent = textIn(form, 'intent');
  return attempt(form, async () => {
    if (intent === 'archive') await dataOf(api.POST('/v1/plots/{id}/archivings', seen));
    else if (intent === 'unarchive') await dataOf(api.POST('/v1/plots/{id}/unarchivings', seen));
    else await dataOf(api.PATCH('/v1/plots/{id}', { ...seen, body: plotPartIn(form) }));
    return { saved: intent };
  });
}

export const clientAction = keepTyped;

export default function PlotPage({ loaderData: { plot, timeline, files, parks } }: Route.ComponentProps) {
  const t = useTranslations('plots.section');
  const mayWrite = useKeepsLand(plot.municipality.id);
  const part = { version: plot.version, mayEdit: mayWrite && plot.archivedAt === null };
  const fields = usePlotFields(plot, parks, useKeptMunicipalities());
  return (
    <RecordLayout
      key={plot.id}
      live={{ noun: 'plot', id: plot.id }}
      head={<PlotHead plot={plot} mayWrite={mayWrite} />}
      sideLabel={t('timeline')}
      side={<Timeline subject={{ plotId: plot.id }} page={timeline} />}
    >
      <EditableSection
        title={t('offer')}
        intent="availability"
        fields={useAvailabilityFields(plot)}
        {...part}
      />
      <EditableSection
        title={t('facts')}
        intent="facts"
        fields={Object.values(fields)}
        facts={usePlotFacts(plot, fields)}
        {...part}
      />
      <PlotEstablishments establishments={plot.establishments} />
      <RecordFiles subject={{ plotId: plot.id }} files={files} readOnly={!part.mayEdit} />
    </RecordLayout>
  );
}
