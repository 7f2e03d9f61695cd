import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DataList } from '../desk/ui/data-list.tsx';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { usePlotColumns } from '../plots/plot-columns.tsx';
import { useKeepsLand } from '../plots/use-keeps-land.ts';
import type { Route } from './+types/record';
import { ParkHead } from './park-head.tsx';
import { useParkFields } from './use-park-fields.tsx';

const mostShown = 100;

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [park, plots] = await Promise.all([
      dataOf(api.GET('/v1/parks/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/plots', { params: { query: { parkId: id, limit: mostShown } } })),
    ]);
    return { park, plots };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const seen = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  const intent = textIn(form, 'intent');
  return attempt(form, async () => {
    if (intent === 'archive') await dataOf(api.POST('/v1/parks/{id}/archivings', seen));
    else if (intent === 'unarchive') await dataOf(api.POST('/v1/parks/{id}/unarchivings', seen));
    else await dataOf(api.PATCH('/v1/parks/{id}', { ...seen, body: parkIn(form) }));
    return { saved: intent };
  });
}

const parkIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  website: choiceIn(form, 'website'),
  note: choiceIn(form, 'note'),
});

export const clientAction = keepTyped;

export default function ParkPage({ loaderData: { park, plots } }: Route.ComponentProps) {
  const t = useTranslations('parks');
  const mayWrite = useKeepsLand(park.municipality.id);
  const mayEdit = mayWrite && park.archivedAt === null;
  const columns = usePlotColumns().filter(({ key }) => key !== 'park' && key !== 'municipality');
  const add = mayEdit && (
    <Button component={Link} to={`/desk/plots/new?parkId=${park.id}`} variant="subtle" size="compact-sm">
      {t('plots.add')}
    </Button>
  );
  return (
    <>
      <ParkHead park={park} mayWrite={mayWrite} />
      <Section title={t('section.plots')} acts={add}>
        <DataList
          label={t('section.plots')}
          rows={plots.items}
          rowKey={({ id }) => id}
          to={({ id }) => `/desk/plots/${id}`}
          columns={columns}
          empty={<p className={lines.empty}>{t('plots.empty')}</p>}
        />
        {plots.nextCursor && <Link to={`/desk/plots?parkId=${park.id}`}>{t('plots.all')}</Link>}
      </Section>
      <EditableSection
        title={t('section.facts')}
        intent="facts"
        version={park.version}
        fields={useParkFields(park)}
        mayEdit={mayEdit}
      />
    </>
  );
}
