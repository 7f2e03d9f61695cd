import { type Api, dataOf } from '../api/client.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import type { TimelineSubject } from '../timeline/timeline-subject.ts';

/** The record that something is about, by name, with where its page is. */
export interface About {
  name: string;
  path: string;
}

interface Choice {
  id: string;
  name: string;
  email: string | null;
  timeZone: string | null;
}

/** Who can have been there, or can be invited: the people of the record's organisation, and colleagues. */
export interface People {
  about: About;
  contacts: Choice[];
  colleagues: { id: string; name: string }[];
  /** The contact of the record itself. */
  contactId: string | null;
}

/** What a form about a record needs: its name and the people to choose from. */
export async function readPeople(api: Api, subject: TimelineSubject): Promise<People> {
  const [{ about, organisationId, contactId }, colleagues] = await Promise.all([
    readSubject(api, subject),
    colleaguesOf(api),
  ]);
  const contacts = organisationId ? await contactsOf(api, organisationId) : [];
  return { about, contacts, colleagues, contactId };
}

async function contactsOf(api: Api, organisationId: string): Promise<Choice[]> {
  const query = { organisationId, limit: 100 };
  const { items } = await dataOf(api.GET('/v1/contacts', { params: { query } }));
  return items.map(({ id, name, email, timeZone }) => ({ id, name, email, timeZone }));
}

interface Subject {
  about: About;
  organisationId: string | null;
  contactId: string | null;
}

async function readSubject(api: Api, subject: TimelineSubject): Promise<Subject> {
  const { leadId, organisationId, contactId, inquiryId, establishmentId, introductionId, plotId } = subject;
  if (leadId) {
    const lead = await dataOf(api.GET('/v1/leads/{id}', at(leadId)));
    return subjectOf(lead.title, `leads/${leadId}`, lead.organisation.id, lead.contact?.id);
  }
  if (contactId) {
    const contact = await dataOf(api.GET('/v1/contacts/{id}', at(contactId)));
    return subjectOf(contact.name, `contacts/${contactId}`, contact.organisation.id, contactId);
  }
  if (inquiryId) {
    const inquiry = await dataOf(api.GET('/v1/inquiries/{id}', at(inquiryId)));
    const { organisation, contact, organisationName } = inquiry;
    return subjectOf(organisationName, `inquiries/${inquiryId}`, organisation?.id, contact?.id);
  }
  if (establishmentId) {
    const place = await dataOf(api.GET('/v1/establishments/{id}', at(establishmentId)));
    const name = place.name ?? place.organisation.name;
    return subjectOf(name, `establishments/${establishmentId}`, place.organisation.id);
  }
  if (introductionId) {
    const { organisation, otherOrganisation } = await dataOf(
      api.GET('/v1/introductions/{id}', at(introductionId)),
    );
    const name = `${organisation.name} – ${otherOrganisation.name}`;
    return subjectOf(name, `introductions/${introductionId}`, organisation.id);
  }
  if (plotId) {
    const plot = await dataOf(api.GET('/v1/plots/{id}', at(plotId)));
    return subjectOf(plot.name, `plots/${plotId}`);
  }
  const id = organisationId ?? '';
  const { name } = await dataOf(api.GET('/v1/organisations/{id}', at(id)));
  return subjectOf(name, `organisations/${id}`, id);
}

const at = (id: string) => ({ params: { path: { id } } });

const subjectOf = (
  name: string,
  page: string,
  organisationId: string | null = null,
  contactId: string | null = null,
): Subject => ({ about: { name, path: `/desk/${page}` }, organisationId, contactId });
