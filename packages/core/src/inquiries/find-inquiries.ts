import { seenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { normaliseName } from '../names/index.ts';
import { containing, type Page, pageOf, readCursor, rowsAfter, wordsOf } from '../pages/index.ts';
import { parseReference } from '../references/index.ts';
import { asInquiry, type Inquiry, inquiryParts } from './inquiries.queries.ts';
import type { InquiryState } from './inquiry.rules.ts';

export interface InquiryFilter {
  state?: InquiryState | undefined;
  municipalityId?: string | undefined;
  quarantined?: boolean | undefined;
  /** Part of a name, a reference or an e-mail address. */
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The inquiries that this colleague may see, newest first, a page at a time. */
export async function findInquiries(ctx: UserContext, filter: InquiryFilter): Promise<Page<Inquiry>> {
  const rows = await ctx.db.inquiry.findMany({
    where: {
      AND: [
        seenBy(ctx.actor),
        filter.state ? { state: filter.state } : {},
        filter.municipalityId ? { municipalityId: filter.municipalityId } : {},
        filter.quarantined === undefined ? {} : { quarantined: filter.quarantined },
        ...wordsOf(filter.q).map(matching),
        rowsAfter('receivedAt', readCursor(filter.cursor)),
      ],
    },
    include: inquiryParts,
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: filter.limit + 1,
  });
  return pageOf(rows.map(asInquiry), filter.limit, ({ receivedAt }) => receivedAt);
}

function matching(word: string): Prisma.InquiryWhereInput {
  const contains = containing(word);
  const reference = parseReference(word);
  const name = normaliseName(word);
  return {
    OR: [
      { organisationName: contains },
      { organisationLatin: contains },
      ...(name ? [{ normalisedName: { contains: name } }] : []),
      { contactName: contains },
      { contactEmail: contains },
      ...(reference ? [{ reference }] : []),
    ],
  };
}
