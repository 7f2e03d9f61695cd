import { useTranslations } from 'use-intl';
import { attempt } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { useFileSize } from '../desk/ui/file-size.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import type { Route } from './+types/record';
import { FileProblem } from './file-problem.tsx';
import { actOnImport, readImport } from './import.server.ts';
import { ImportActs } from './import-acts.tsx';
import { ImportProgress } from './import-progress.tsx';
import { isWorking, stateTones } from './import-words.ts';
import { MappingForm } from './mapping-form.tsx';
import { ReadingForm } from './reading-form.tsx';
import { Report } from './report.tsx';

export function loader({ context, request, params }: Route.LoaderArgs) {
  requirePermission(context, 'imports:read');
  return readImport(request, params.id);
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => actOnImport(request, params.id, form));
}

export const clientAction = keepTyped;

/** One file from being sent to being done: how it is read, what would become of it, what became of it. */
export default function ImportPage({ loaderData }: Route.ComponentProps) {
  const { found, isOpen, preview, rows } = loaderData;
  const t = useTranslations('imports');
  const sizeOf = useFileSize();
  return (
    <>
      <PageHead
        name={found.fileName}
        above={t(`noun.${found.noun}`)}
        status={<StatusWord tone={stateTones[found.state]}>{t(`state.${found.state}`)}</StatusWord>}
        facts={
          <>
            <Fact label={t('column.user')}>{found.user.name}</Fact>
            <Fact label={t('column.createdAt')}>
              <Moment at={found.createdAt} />
            </Fact>
            <span>{sizeOf(found.fileSize)}</span>
          </>
        }
        acts={<ImportActs found={found} />}
      />
      {found.problem && <FileProblem {...found.problem} />}
      {isWorking(found) && <ImportProgress found={found} />}
      {rows && <Report found={found} rows={rows} />}
      {isOpen && (
        <>
          <ReadingForm key={`read-${found.version}`} found={found} preview={preview} />
          <MappingForm key={`map-${found.version}`} found={found} preview={preview} />
        </>
      )}
    </>
  );
}
