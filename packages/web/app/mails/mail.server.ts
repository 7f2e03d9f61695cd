import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';

/** A mail with what it is about; a record that the colleague may not see is left out. */
export function readMailPage(request: Request, id: string) {
  const api = deskApi(request);
  const pathOf = (record: string) => ({ params: { path: { id: record } } });
  return orProblemPage(request, async () => {
    const mail = await dataOf(api.GET('/v1/mails/{id}', pathOf(id)));
    const { leadId, contactId, inquiryId } = mail;
    const [lead, contact, inquiry] = await Promise.all([
      leadId && orNothing(dataOf(api.GET('/v1/leads/{id}', pathOf(leadId)))),
      contactId && orNothing(dataOf(api.GET('/v1/contacts/{id}', pathOf(contactId)))),
      inquiryId && orNothing(dataOf(api.GET('/v1/inquiries/{id}', pathOf(inquiryId)))),
    ]);
    return { mail, lead: lead || null, contact: contact || null, inquiry: inquiry || null };
  });
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
