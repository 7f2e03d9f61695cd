import { type Api, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';

/** A mail with what it is about; a record that the colleague may not see is left out. */
export function readMailPage(request: Request, id: string) {
  const api = deskApi(request);
  const pathOf = (record: string) => ({ params: { path: { id: record } } });
  return orProblemPage(request, async () => {
    const mail = await dataOf(api.GET('/v1/mails/{id}', pathOf(id)));
    const { leadId, contactId, inquiryId } = mail;
    const [lead, contact, inquiry, followUp] = await Promise.all([
      leadId && orNothing(dataOf(api.GET('/v1/leads/{id}', pathOf(leadId)))),
      contactId && orNothing(dataOf(api.GET('/v1/contacts/{id}', pathOf(contactId)))),
      inquiryId && orNothing(dataOf(api.GET('/v1/inquiries/{id}', pathOf(inquiryId)))),
      mail.kind === 'follow-up' && leadId ? followUpOf(api, leadId, id) : null,
    ]);
    return { mail, lead: lead || null, contact: contact || null, inquiry: inquiry || null, followUp };
  });
}

/** The follow-up whose mail this is: by it the mail is moved, called off or planned again. */
async function followUpOf(api: Api, leadId: string, mailId: string) {
  const { items } = await dataOf(api.GET('/v1/follow-ups', { params: { query: { leadId, limit: 100 } } }));
  return items.find((followUp) => followUp.mailId === mailId) ?? null;
}

async function orNothing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

export type MailPage = Awaited<ReturnType<typeof readMailPage>>;
