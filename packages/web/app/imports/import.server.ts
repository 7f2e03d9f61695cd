import { redirect } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { choiceIn, listIn, textIn } from '../desk/form-values.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';

type UpdateImport = components['schemas']['UpdateImport'];

/** An import with what its state shows: the first rows while it is being set, the report when there is one. */
export function readImport(request: Request, id: string) {
  const api = deskApi(request);
  const path = { id };
  return orProblemPage(request, async () => {
    const found = await dataOf(api.GET('/v1/imports/{id}', { params: { path } }));
    const isOpen = found.runAt === null && ['uploaded', 'checked', 'failed'].includes(found.state);
    const hasReport = Object.keys(found.counts).length > 0;
    const filter = filtersIn(request, ['action', 'undoing']) as { action?: 'create'; undoing?: 'undone' };
    const [preview, rows] = await Promise.all([
      isOpen ? api.GET('/v1/imports/{id}/preview', { params: { path } }) : null,
      hasReport
        ? readPages(request, (cursor) =>
            dataOf(
              api.GET('/v1/imports/{id}/rows', {
                params: { path, query: { ...filter, ...(cursor && { cursor }) } },
              }),
            ),
          )
        : null,
    ]);
    return { found, isOpen, preview: preview?.data ?? null, rows };
  });
}

/** Does what one of the page's forms asks, and shows the import as it then is. */
export async function actOnImport(request: Request, id: string, form: FormData) {
  const api = deskApi(request);
  const params = { path: { id } };
  const edit = (body: UpdateImport) =>
    dataOf(
      api.PATCH('/v1/imports/{id}', { params: { path: { id } }, body, ...ifMatch(form.get('version')) }),
    );
  switch (textIn(form, 'intent')) {
    case 'read':
      await edit(readingIn(form));
      break;
    case 'check':
      await edit(settingsIn(form));
      await dataOf(api.POST('/v1/imports/{id}/checks', { params }));
      break;
    case 'run':
      await dataOf(api.POST('/v1/imports/{id}/runs', { params }));
      break;
    case 'undo':
      await dataOf(api.POST('/v1/imports/{id}/undoings', { params }));
      break;
    default:
      await dataOf(api.POST('/v1/imports/{id}/cancellations', { params }));
  }
  return redirect(`/desk/imports/${id}`);
}

const signs = { comma: ',', semicolon: ';', tab: '\t' } as const;

function readingIn(form: FormData): UpdateImport {
  const delimiter = textIn(form, 'delimiter') as keyof typeof signs;
  const encoding = choiceIn(form, 'encoding') as UpdateImport['encoding'];
  const sheet = choiceIn(form, 'sheet');
  return { ...(sheet ? { sheet } : { encoding: encoding ?? null, delimiter: signs[delimiter] ?? null }) };
}

function settingsIn(form: FormData): UpdateImport {
  const mapping = form
    .getAll('column')
    .map((field) => (field === '' ? null : String(field))) as UpdateImport['mapping'] & object;
  return {
    mapping,
    matchBy: listIn(form, 'matchBy') as UpdateImport['matchBy'] & string[],
    existing: textIn(form, 'existing') as 'fill',
    newOrganisations: form.get('newOrganisations') !== null,
    defaultCountry: choiceIn(form, 'defaultCountry') as UpdateImport['defaultCountry'] & string,
    ...(form.has('dateOrder') && {
      dateOrder: choiceIn(form, 'dateOrder') as 'day-month-year' | null,
      timeZone: choiceIn(form, 'timeZone'),
    }),
  };
}
