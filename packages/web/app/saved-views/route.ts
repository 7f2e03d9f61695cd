import { data, redirect } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import type { Route } from './+types/route';
import { queryIn, type SavedView, viewAddress } from './view-address.ts';

/** What is done with saved views, from whatever list they stand above. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request, form);
  const id = textIn(form, 'id');
  const params = { path: { id } };
  const edit = { params, ...ifMatch(form.get('version')) };
  const path = '/v1/saved-views/{id}';
  return attempt(form, async () => {
    switch (textIn(form, 'intent')) {
      case 'create-view':
        return opened(await dataOf(api.POST('/v1/saved-views', { body: createIn(form) })));
      case 'edit-view':
        return opened(await dataOf(api.PATCH(path, { ...edit, body: namedIn(form) })));
      case 'keep-view':
        return opened(await dataOf(api.PATCH(path, { ...edit, body: { query: lookIn(form) } })));
      case 'archive-view':
        return { archived: await dataOf(api.POST(`${path}/archivings`, edit)) };
      case 'unarchive-view':
        return opened(await dataOf(api.POST(`${path}/unarchivings`, edit)));
      case 'pin-view':
        return { pinned: await dataOf(api.PUT(`${path}/pin`, { params })) };
      case 'unpin-view':
        return { pinned: await dataOf(api.DELETE(`${path}/pin`, { params })) };
      default:
        throw data(null, { status: 400 });
    }
  });
}

const opened = (view: SavedView) => redirect(viewAddress(view));

type Sharing = SavedView['sharing'];

function namedIn(form: FormData) {
  const sharing = (textIn(form, 'sharing') || 'private') as Sharing;
  return {
    name: textIn(form, 'name'),
    sharing,
    municipalityId: sharing === 'municipality' ? choiceIn(form, 'municipalityId') : null,
  };
}

function createIn(form: FormData) {
  const noun = textIn(form, 'noun') as SavedView['noun'];
  return { noun, ...namedIn(form), query: lookIn(form) } as components['schemas']['CreateSavedViewInput'];
}

/** The address in which the list was looked at, as a view keeps it. */
function lookIn(form: FormData): components['schemas']['ViewQueryInput'] {
  const noun = textIn(form, 'noun') as SavedView['noun'];
  const layout = textIn(form, 'layout') === 'board' ? 'board' : 'list';
  return queryIn(noun, new URLSearchParams(textIn(form, 'search')), layout) as never;
}
