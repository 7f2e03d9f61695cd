import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch, orProblemPage } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { RecordLayout, Section } from '../desk/ui/record-layout.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { LeadLines } from '../leads/lead-lines.tsx';
import { readTimeline } from '../timeline/timeline.server.ts';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { contactIn } from './contact.form.server.ts';
import { useContactFields } from './contact-fields.tsx';
import { ContactMails } from './contact-mails.tsx';
import { ClockThere } from './time-there.tsx';

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [contact, mails, followUps, timeline] = await Promise.all([
      dataOf(api.GET('/v1/contacts/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/mails', { params: { query: { contactId: id, limit: 20 } } })),
      dataOf(api.GET('/v1/follow-ups', { params: { query: { contactId: id, limit: 20 } } })),
      readTimeline(request, { contactId: id }),
    ]);
    return { contact, mails: mails.items, followUps: followUps.items, timeline };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const edit = { params: { path: { id } }, body: contactIn(form), ...ifMatch(form.get('version')) };
    await dataOf(deskApi(request).PATCH('/v1/contacts/{id}', edit));
    return { saved: 'facts' };
  });
}

export const clientAction = keepTyped;

export default function ContactPage({ loaderData }: Route.ComponentProps) {
  const { contact, mails, followUps, timeline } = loaderData;
  const t = useTranslations('contacts');
  const mayEdit = useMay('contacts:write') && contact.archivedAt === null;
  const fields = useContactFields(contact);
  return (
    <RecordLayout
      head={<Head contact={contact} />}
      sideLabel={t('section.timeline')}
      side={<Timeline subject={{ contactId: contact.id }} page={timeline} />}
    >
      <EditableSection
        title={t('section.facts')}
        intent="facts"
        version={contact.version}
        fields={fields}
        mayEdit={mayEdit}
      />
      <Section title={t('section.leads')}>
        <LeadLines leads={contact.leads} empty={t('leads.empty')} />
      </Section>
      <ContactMails mails={mails} followUps={followUps} />
    </RecordLayout>
  );
}

function Head({ contact }: Pick<Route.ComponentProps['loaderData'], 'contact'>) {
  const t = useTranslations('contacts');
  const { countries } = useDesk();
  const { organisation, jobTitle, email } = contact;
  return (
    <PageHead
      name={contact.name}
      latin={contact.nameReading}
      above={jobTitle ?? t('section.facts')}
      facts={
        <>
          <Fact label={t('field.organisationId')}>
            <Link to={`/desk/organisations/${organisation.id}`}>
              <Name
                name={organisation.name}
                lang={organisation.nameLanguage}
                latin={organisation.latinName}
              />
            </Link>
          </Fact>
          <Fact label={t('field.country')}>
            {countries[contact.country] ?? contact.country}, <ClockThere zone={contact.timeZone} />
          </Fact>
        </>
      }
    >
      {email === null && <p>{t('missingEmail')}</p>}
    </PageHead>
  );
}
