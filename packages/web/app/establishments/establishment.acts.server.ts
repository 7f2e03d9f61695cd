import { dataOf } from '../api/client.server.ts';
import { deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { closingIn, headcountIn, headcountKeyIn, placeIn, visitIn } from './establishment.form.server.ts';

type Act = (api: ReturnType<typeof deskApi>, id: string, form: FormData) => Promise<unknown>;

const seen = (form: FormData) => ifMatch(form.get('version'));

/** What can be done on an establishment's page, by the intent of its form. */
const acts: Record<string, Act> = {
  facts: (api, id, form) =>
    dataOf(
      api.PATCH('/v1/establishments/{id}', { params: { path: { id } }, body: placeIn(form), ...seen(form) }),
    ),
  close: (api, id, form) =>
    dataOf(
      api.POST('/v1/establishments/{id}/closings', {
        params: { path: { id } },
        body: closingIn(form),
        ...seen(form),
      }),
    ),
  reopen: (api, id, form) =>
    dataOf(api.POST('/v1/establishments/{id}/reopenings', { params: { path: { id } }, ...seen(form) })),
  archive: (api, id, form) =>
    dataOf(api.POST('/v1/establishments/{id}/archivings', { params: { path: { id } }, ...seen(form) })),
  unarchive: (api, id, form) =>
    dataOf(api.POST('/v1/establishments/{id}/unarchivings', { params: { path: { id } }, ...seen(form) })),
  headcount: (api, id, form) =>
    dataOf(
      api.PUT('/v1/establishments/{id}/headcounts/{year}/{source}', {
        params: { path: { id, ...headcountKeyIn(form) } },
        body: headcountIn(form),
        // Of a number that was not there yet, no version was seen.
        ...(form.has('version') && seen(form)),
      }),
    ),
  'remove-headcount': async (api, id, form) => {
    const path = { id, ...headcountKeyIn(form) };
    await dataOf(
      api.DELETE('/v1/establishments/{id}/headcounts/{year}/{source}', {
        params: { path },
        ...seen(form),
      }),
    );
    const { id: _id, ...key } = path;
    return { removed: { ...key, jobs: Number(textIn(form, 'jobs')), note: choiceIn(form, 'note') } };
  },
  visit: (api, id, form) => {
    const visitId = textIn(form, 'visitId');
    const body = visitIn(form);
    return visitId
      ? dataOf(
          api.PATCH('/v1/establishments/{id}/visits/{visitId}', {
            params: { path: { id, visitId } },
            body,
            ...seen(form),
          }),
        )
      : dataOf(api.POST('/v1/establishments/{id}/visits', { params: { path: { id } }, body }));
  },
};

/** A headcount that was taken away, with all that is needed to put it back. */
export interface RemovedHeadcount {
  year: number;
  source: string;
  jobs: number;
  note: string | null;
}

/** Does what a form of the page asks for; says which it was, and what a removal took away. */
export async function actOn(request: Request, id: string, form: FormData) {
  const intent = textIn(form, 'intent');
  const done = await (acts[intent] ?? acts.facts)?.(deskApi(request, form), id, form);
  const removed = intent === 'remove-headcount' ? (done as { removed: RemovedHeadcount }).removed : null;
  return { saved: intent, removed };
}
