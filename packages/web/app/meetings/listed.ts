import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { subjectIn } from '../timeline/timeline-subject.ts';
import type { Route } from './+types/listed';

const most = 20;

/** The meetings of one record that are planned, the earliest first. */
export function loader({ request }: Route.LoaderArgs) {
  const subject = subjectIn(new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const query = { ...subject, state: 'planned' as const, limit: most };
    const { items } = await dataOf(deskApi(request).GET('/v1/meetings', { params: { query } }));
    return { planned: items };
  });
}
