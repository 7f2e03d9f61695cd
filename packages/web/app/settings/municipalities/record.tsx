import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../../desk/api.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { EditableSection } from '../../desk/ui/editable-section.tsx';
import { Fact, PageHead } from '../../desk/ui/page-head.tsx';
import { useMay } from '../../desk/use-desk.ts';
import styles from '../ui/settings-page.module.css';
import type { Route } from './+types/record';
import { municipalityIn } from './municipality.form.server.ts';
import { useMunicipalityFields } from './municipality-fields.tsx';

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [municipality, users] = await Promise.all([
      dataOf(api.GET('/v1/municipalities/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/users')),
    ]);
    return { municipality, colleagues: users.map((user) => ({ id: user.id, name: user.name })) };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const edit = { params: { path: { id } }, body: municipalityIn(form), ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PATCH('/v1/municipalities/{id}', edit));
    return { saved: true };
  });
}

export const clientAction = keepTyped;

/** What a municipality promises companies, and whom they reach. */
export default function MunicipalityPage({ loaderData }: Route.ComponentProps) {
  const { municipality, colleagues } = loaderData;
  const t = useTranslations('settings.municipalities');
  const mayEdit = useMay('municipalities:write');
  const fields = useMunicipalityFields(municipality, colleagues);
  return (
    <>
      <PageHead
        name={municipality.name}
        above={
          <Link to="/desk/settings/municipalities">{useTranslations('settings.tabs')('municipalities')}</Link>
        }
        facts={
          <>
            <Fact label={t('code')}>{municipality.code}</Fact>
            <Fact label={t('timeZone')}>{municipality.timeZone}</Fact>
          </>
        }
      />
      <div className={styles.column}>
        <EditableSection
          title={t('facts')}
          intent="facts"
          version={municipality.version}
          fields={fields}
          mayEdit={mayEdit}
        />
        {!mayEdit && <p className={styles.text}>{t('readOnly')}</p>}
      </div>
    </>
  );
}
