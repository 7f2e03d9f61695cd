import { redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { NewRecord } from '../desk/ui/new-record.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/create';
import { newPlotIn } from './plot.form.server.ts';
import { useAvailabilityFields, usePlotFields } from './plot-fields.tsx';
import { usePlotWords } from './plot-words.ts';
import { readParks } from './plots.server.ts';
import { useKeptMunicipalities } from './use-keeps-land.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'plots:write');
  const parkId = new URL(request.url).searchParams.get('parkId');
  return { parks: await orProblemPage(request, () => readParks(deskApi(request))), parkId };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const { id } = await dataOf(deskApi(request, form).POST('/v1/plots', { body: newPlotIn(form) }));
    return redirect(`/desk/plots/${id}`);
  });
}

export const clientAction = keepTyped;

export default function NewPlot({ loaderData: { parks, parkId } }: Route.ComponentProps) {
  const t = useTranslations('plots');
  const { me } = useDesk();
  const kept = useKeptMunicipalities();
  const park = parks.find(({ id }) => id === parkId);
  const municipality = park?.municipality ?? me.municipality;
  const start = {
    state: 'in-preparation' as const,
    ...(municipality && { municipality }),
    ...(park && { park: { ...park, archivedAt: null } }),
  };
  const ours = parks.filter((one) => kept.some(({ id }) => id === one.municipality.id));
  const choices = ours.map(({ id, name, municipality: of }) => ({
    id,
    name: kept.length > 1 ? `${name}, ${of.name}` : name,
  }));
  const { note, ...fields } = usePlotFields(start, choices, kept);
  const { text } = fieldsOf({}, usePlotWords());
  const { name, municipality: where, park: inPark, ...others } = fields;
  const parkName = text('parkName', { hint: t('field.parkNameHint') });
  const groups = [
    { fields: [name, where, inPark, parkName, ...Object.values(others)] },
    { title: t('section.offer'), hint: t('create.known'), fields: [...useAvailabilityFields(start), note] },
  ];
  return <NewRecord title={t('create.title')} submit={t('create.submit')} groups={groups} />;
}
