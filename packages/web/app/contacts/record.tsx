import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { factsOf } from '../desk/ui/record-fields.tsx';
import { RecordLayout, Section } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { readFilesOf } from '../files/files.server.ts';
import { RecordFiles } from '../files/record-files.tsx';
import { LeadLines } from '../leads/lead-lines.tsx';
import { readRecordTasks } from '../tasks/record-tasks.server.ts';
import { RecordTasks } from '../tasks/record-tasks.tsx';
import { readTimeline } from '../timeline/timeline.server.ts';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { actOn } from './contact.acts.server.ts';
import { useContactFields } from './contact-fields.tsx';
import { ContactHead } from './contact-head.tsx';
import { ContactMails } from './contact-mails.tsx';
import { ContactPositions } from './contact-positions.tsx';
import { useConsentFields } from './use-consent-fields.tsx';

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [contact, mails, followUps, timeline, tasks, colleagues, files] = await Promise.all([
      dataOf(api.GET('/v1/contacts/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/mails', { params: { query: { contactId: id, limit: 20 } } })),
      dataOf(api.GET('/v1/follow-ups', { params: { query: { contactId: id, limit: 20 } } })),
      readTimeline(request, { contactId: id }),
      readRecordTasks(api, { contactId: id }),
      colleaguesOf(api),
      readFilesOf(api, { contactId: id }),
    ]);
    return { contact, mails: mails.items, followUps: followUps.items, timeline, tasks, colleagues, files };
  });
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => actOn(request, id, form));
}

export const clientAction = keepTyped;

export default function ContactPage({ loaderData }: Route.ComponentProps) {
  const { contact, mails, followUps, timeline, tasks, colleagues, files } = loaderData;
  const t = useTranslations('contacts');
  const mayEdit = useMay('contacts:write') && contact.archivedAt === null;
  const fields = useContactFields(contact);
  // Of the forms of address those that are known, and the one that mails lack.
  const facts = factsOf(fields).filter(
    ({ name, shown }) =>
      !name.startsWith('formsOfAddress.') || shown || name.endsWith(`.${contact.language}`),
  );
  return (
    <RecordLayout
      key={contact.id}
      live={{ noun: 'contact', id: contact.id }}
      head={<ContactHead contact={contact} mayEdit={mayEdit} />}
      sideLabel={t('section.timeline')}
      side={<Timeline subject={{ contactId: contact.id }} page={timeline} />}
    >
      <EditableSection
        title={t('section.facts')}
        intent="facts"
        version={contact.version}
        fields={fields}
        facts={facts}
        mayEdit={mayEdit}
      />
      <EditableSection
        title={t('section.consent')}
        intent="consent"
        version={contact.version}
        fields={useConsentFields(contact)}
        mayEdit={mayEdit}
      />
      <RecordTasks subject={{ contactId: contact.id }} tasks={tasks} colleagues={colleagues} />
      <Section title={t('section.leads')}>
        <LeadLines leads={contact.leads} empty={t('leads.empty')} />
      </Section>
      <ContactPositions contact={contact} mayEdit={mayEdit} />
      <ContactMails mails={mails} followUps={followUps} />
      <RecordFiles subject={{ contactId: contact.id }} files={files} readOnly={!mayEdit} />
    </RecordLayout>
  );
}
