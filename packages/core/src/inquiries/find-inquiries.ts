import { seenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { type Page, pageOf, readCursor, rowsAfter } from '../pages/index.ts';
import { readFound, soughtWhere } from '../search/index.ts';
import { asInquiry, type Inquiry, inquiryParts } from './inquiries.queries.ts';
import type { InquiryState } from './inquiry.rules.ts';

export interface InquiryFilter {
  state?: InquiryState | undefined;
  municipalityId?: string | undefined;
  quarantined?: boolean | undefined;
  /** Parts of a name, a reference, an e-mail address or a telephone number. */
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The inquiries that this colleague may see, newest first, a page at a time. */
export async function findInquiries(ctx: UserContext, filter: InquiryFilter): Promise<Page<Inquiry>> {
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['inquiry', 'received_at'],
    filter.q,
    { before: after?.at, wanted: filter.limit + 1 },
    (sought) =>
      ctx.db.inquiry.findMany({
        where: {
          AND: [
            seenBy(ctx.actor),
            filter.state ? { state: filter.state } : {},
            filter.municipalityId ? { municipalityId: filter.municipalityId } : {},
            filter.quarantined === undefined ? {} : { quarantined: filter.quarantined },
            soughtWhere(sought, 'receivedAt'),
            rowsAfter('receivedAt', after),
          ],
        },
        include: inquiryParts,
        orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
        take: filter.limit + 1,
      }),
  );
  return pageOf(rows.map(asInquiry), filter.limit, ({ receivedAt }) => receivedAt);
}
