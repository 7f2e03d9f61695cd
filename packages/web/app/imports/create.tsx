import { Input } from '@mantine/core';
import { redirect, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { fetchFromApi } from '../api/client.server.ts';
import { problemFrom } from '../api/problem.ts';
import { attempt } from '../desk/api.server.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { Route } from './+types/create';
import { FileProblem } from './file-problem.tsx';
import styles from './imports.module.css';
import { NounTabs } from './noun-tabs.tsx';

export function loader({ context }: Route.LoaderArgs) {
  requirePermission(context, 'imports:write');
  return null;
}

/** Hands the form on to the API as it comes, however large the file: what is in it stands in the address. */
export async function action({ request }: Route.ActionArgs) {
  const refused = new FormData();
  refused.set('intent', 'upload');
  return attempt(refused, async () => {
    const noun = nounIn(new URL(request.url).searchParams);
    const answer = await fetchFromApi(request, `/v1/imports?noun=${noun}`, {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: request.body,
      // Without it a body that is not read yet is refused (Fetch standard, request constructor).
      ...{ duplex: 'half' },
    });
    const body = (await answer.json().catch(() => null)) as { id: string } | null;
    if (!answer.ok || !body) throw problemFrom(answer, body);
    return redirect(`/desk/imports/${body.id}`);
  });
}

const nounIn = (search: URLSearchParams) =>
  search.get('noun') === 'contacts' ? 'contacts' : 'organisations';

export default function NewImport() {
  const t = useTranslations('imports');
  const [search] = useSearchParams();
  const noun = nounIn(search);
  return (
    <div className={styles.narrow}>
      <PageHead name={t('create.title')}>
        <p>{t('create.intro')}</p>
      </PageHead>
      <NounTabs label={t('create.noun')} chosen={noun} />
      <DeskForm
        key={noun}
        intent="upload"
        action={`/desk/imports/new?noun=${noun}`}
        encType="multipart/form-data"
        notice={(problem) => <FileProblem {...problem} params={problem.errors[0]?.params} />}
      >
        <Input.Wrapper label={t('create.file')} labelProps={{ htmlFor: 'file' }}>
          <input
            id="file"
            className={styles.file}
            type="file"
            name="file"
            accept=".csv,.txt,.tsv,.xlsx,.xlsm"
            required
          />
        </Input.Wrapper>
        <div className={styles.acts}>
          <SubmitButton>{t('create.submit')}</SubmitButton>
        </div>
      </DeskForm>
    </div>
  );
}
