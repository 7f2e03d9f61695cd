import { inquiriesSeenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import {
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
} from '../pages/index.ts';
import { foundBy, readFound, soughtWhere } from '../search/index.ts';
import { asInquiry, type Inquiry, inquiryParts } from './inquiries.queries.ts';
import type { InquiryState } from './inquiry.rules.ts';

export interface InquiryFilter extends PageRequest {
  state?: InquiryState | undefined;
  municipalityId?: string | undefined;
  quarantined?: boolean | undefined;
  /** Parts of a name, a reference, an e-mail address or a telephone number. */
  q?: string | undefined;
}

/** The inquiries that this colleague may see, newest first, a page at a time. */
export function findInquiries(ctx: UserContext, filter: InquiryFilter): Promise<Page<Inquiry>> {
  const where = whereOf(ctx, filter);
  return withCount(filter.count, readPage(ctx, filter, where), (atMost) =>
    ctx.db.inquiry.count({
      where: { AND: [...where, filter.q?.trim() ? foundBy(filter.q) : {}] },
      ...atMost,
    }),
  );
}

async function readPage(ctx: UserContext, filter: InquiryFilter, where: Prisma.InquiryWhereInput[]) {
  const { limit = pageSize } = filter;
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['inquiry', 'received_at'],
    filter.q,
    { before: after?.at, wanted: limit + 1 },
    (sought) =>
      ctx.db.inquiry.findMany({
        where: { AND: [...where, soughtWhere(sought, 'receivedAt'), rowsAfter('receivedAt', after)] },
        include: inquiryParts,
        orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      }),
  );
  return pageOf(rows.map(asInquiry), limit, ({ receivedAt }) => receivedAt);
}

function whereOf({ actor }: UserContext, filter: InquiryFilter): Prisma.InquiryWhereInput[] {
  const { state, municipalityId, quarantined } = filter;
  return [
    inquiriesSeenBy(actor),
    state ? { state } : {},
    municipalityId ? { municipalityId } : {},
    quarantined === undefined ? {} : { quarantined },
  ];
}
