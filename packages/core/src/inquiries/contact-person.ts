import type { Db } from '../db.ts';

/** Whom a company can call about its inquiry. */
export interface ContactPerson {
  name: string;
  jobTitle: string | null;
  municipality: { slug: string; name: string } | null;
  telephone: string;
  email: string;
}

const withMunicipality = { include: { municipality: { select: { slug: true, name: true } } } } as const;

/**
 * The named person for an inquiry: who answered it or is to answer it, else the lead of its municipality,
 * else somebody of the shared desk. A region without any user yet gives its first municipality's numbers.
 */
export async function contactPersonOf(
  db: Db,
  inquiry: { municipalityId: string | null; assigneeId: string | null; answeredById: string | null },
): Promise<ContactPerson> {
  const municipality = inquiry.municipalityId
    ? await db.municipality.findUnique({ where: { id: inquiry.municipalityId } })
    : await db.municipality.findFirst({ orderBy: { name: 'asc' } });
  const userId =
    inquiry.answeredById ?? inquiry.assigneeId ?? (inquiry.municipalityId ? municipality?.leadUserId : null);
  const user = userId
    ? await db.user.findUnique({ where: { id: userId }, ...withMunicipality })
    : await db.user.findFirst({
        where: { sharedDesk: true, role: 'desk', active: true },
        orderBy: { createdAt: 'asc' },
        ...withMunicipality,
      });
  return {
    name: user?.name ?? municipality?.name ?? 'Kavel',
    jobTitle: user?.jobTitle ?? null,
    municipality: user?.municipality ?? null,
    telephone: user?.telephone || municipality?.telephone || '—',
    email: user?.email || municipality?.email || '—',
  };
}
