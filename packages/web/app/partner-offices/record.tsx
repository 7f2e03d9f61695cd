import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, loaded } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { Section, Sections } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { LeadLines } from '../leads/lead-lines.tsx';
import type { Route } from './+types/record';
import { officeIn } from './office.form.server.ts';
import { officeName } from './office-name.ts';
import { useOfficeFields } from './use-office-fields.tsx';

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  return loaded(request, deskApi(request).GET('/v1/partner-offices/{id}', { params: { path: { id } } }));
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const seen = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  const intent = textIn(form, 'intent');
  return attempt(form, async () => {
    if (intent === 'archive') await dataOf(api.POST('/v1/partner-offices/{id}/archivings', seen));
    else if (intent === 'unarchive') await dataOf(api.POST('/v1/partner-offices/{id}/unarchivings', seen));
    else await dataOf(api.PATCH('/v1/partner-offices/{id}', { ...seen, body: officeIn(form) }));
    return { saved: intent };
  });
}

export const clientAction = keepTyped;

export default function PartnerOfficePage({ loaderData: office }: Route.ComponentProps) {
  const t = useTranslations('partnerOffices');
  const mayWrite = useMay('partner-offices:write');
  const { referred, referredCount, archivedAt, version } = office;
  return (
    <>
      <Head office={office} mayWrite={mayWrite} />
      <Sections>
        <Section title={t('section.referred')}>
          <LeadLines leads={referred} empty={t('referredEmpty')} />
          {referredCount.total > referred.length && (
            <p className={lines.empty}>
              {t('referredMore', { shown: referred.length, total: referredCount.total })}
            </p>
          )}
        </Section>
        <EditableSection
          title={t('section.facts')}
          intent="facts"
          version={version}
          fields={useOfficeFields(office)}
          mayEdit={mayWrite && archivedAt === null}
        />
      </Sections>
    </>
  );
}

function Head({ office, mayWrite }: { office: Route.ComponentProps['loaderData']; mayWrite: boolean }) {
  const t = useTranslations('partnerOffices');
  const { countries } = useDesk();
  const { organisation, country, closedOn, archivedAt, referredCount, version } = office;
  return (
    <PageHead
      name={officeName(office)}
      above={
        <>
          {t('one')} ·{' '}
          <Link to={`/desk/organisations/${organisation.id}`}>
            <Name name={organisation.name} lang={organisation.nameLanguage} latin={organisation.latinName} />
          </Link>
        </>
      }
      status={closedOn && <StatusWord>{t('closed')}</StatusWord>}
      facts={
        <>
          <Fact label={t('field.country')}>{countries[country] ?? country}</Fact>
          <Fact label={t('field.referred')}>{t('referredCount', referredCount)}</Fact>
        </>
      }
      acts={mayWrite && <ArchiveButton isArchived={archivedAt !== null} version={version} />}
    >
      {archivedAt && <p>{t('archive.archived')}</p>}
    </PageHead>
  );
}

/** Out of use and back: each is taken back by the other. */
function ArchiveButton({ isArchived, version }: { isArchived: boolean; version: number }) {
  const t = useTranslations('partnerOffices.archive');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent={isArchived ? 'unarchive' : 'archive'} version={version} fetcher={fetcher}>
      <SubmitButton variant={isArchived ? 'default' : 'subtle'}>
        {t(isArchived ? 'undo' : 'act')}
      </SubmitButton>
    </DeskForm>
  );
}
