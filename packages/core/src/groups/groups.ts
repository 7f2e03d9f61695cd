import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { type HeadcountSource, jobsByYear } from '../establishments/index.ts';
import {
  getOrganisation,
  mainParentOf,
  type OrganisationReference,
  organisationReference,
  organisationsSeenBy,
  seenAncestry,
} from '../organisations/index.ts';
import { type Branch, branchesOf, inTreeOrder } from './group.rules.ts';

/** Most organisations, and most establishments, that one group shows. */
const mostMembers = 500;
const mostEstablishments = 2000;

interface Owner {
  organisation: OrganisationReference;
  sharePercent: number | null;
}

interface Member {
  id: string;
  organisation: OrganisationReference;
  isArchived: boolean;
  /** Its main parent, under which it stands; null for the top. */
  parentId: string | null;
  /** Of its main parent in it, in per cent. */
  sharePercent: number | null;
  otherParents: Owner[];
}

/** The organisations of a group in the order in which the tree is read, each with what its branch comes to. */
export interface Group {
  members: (Member & { depth: number; establishments: GroupEstablishment[]; branch: Branch })[];
  /** True when the group is larger than is shown: sums are of what is shown. */
  isCut: boolean;
}

/**
 * The group of an organisation: from its ultimate parent down, each organisation once, under its main parent, with
 * its establishments and their latest jobs. Members that the reader does not see do not exist, and neither does
 * what hangs on them alone. Not-found for an organisation that he does not see.
 */
export async function getGroup(ctx: UserContext, organisationId: string): Promise<Group> {
  const asked = await getOrganisation(ctx, organisationId);
  const top = asked.ultimateParent ?? asked;
  const { members, isMore } = await membersBelow(ctx, top.id);
  const shown = inTreeOrder(members.slice(0, mostMembers));
  const establishments = await establishmentsOf(
    ctx,
    shown.map(({ id }) => id),
  );
  const counted = establishments.slice(0, mostEstablishments);
  const branches = branchesOf(shown, counted);
  return {
    members: shown.map((member) => ({
      ...member,
      establishments: counted.filter((one) => one.organisationId === member.id),
      branch: branches.get(member.id) ?? { organisations: 1, establishments: 0, jobs: 0, withoutJobs: 0 },
    })),
    isCut: isMore || members.length > mostMembers || establishments.length > mostEstablishments,
  };
}

/** Most children of one level that are looked at: some have their main parent elsewhere. */
const mostChildren = mostMembers * 2;

/** The top and all that belong to it by their main parents, level by level, one more than is shown at most. */
async function membersBelow(
  ctx: UserContext,
  topId: string,
): Promise<{ members: Member[]; isMore: boolean }> {
  const members = await readMembers(ctx, [topId]);
  let level = members.map(({ id }) => id);
  let isMore = false;
  while (level.length > 0 && members.length <= mostMembers) {
    const children = await ctx.db.ownership.findMany({
      where: { parentId: { in: level } },
      select: { childId: true },
      distinct: ['childId'],
      take: mostChildren,
    });
    isMore ||= children.length === mostChildren;
    const candidates = await readMembers(
      ctx,
      children.map(({ childId }) => childId),
    );
    const here = candidates.filter(
      ({ id, parentId }) =>
        parentId !== null && level.includes(parentId) && !members.some((known) => known.id === id),
    );
    members.push(...here.slice(0, mostMembers + 1 - members.length));
    level = here.map(({ id }) => id);
  }
  const placed = members.map((member) => (member.id === topId ? { ...member, parentId: null } : member));
  return { members: placed, isMore };
}

/** Of these organisations those that are seen, by name, with their parents. */
async function readMembers(ctx: UserContext, ids: readonly string[]): Promise<Member[]> {
  const rows = await ctx.db.organisation.findMany({
    where: { AND: [{ id: { in: [...ids] } }, organisationsSeenBy(ctx.actor)] },
    select: { ...organisationReference.select, archivedAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const found = await ctx.db.ownership.findMany({ where: { childId: { in: [...ids] } } });
  const { ownerships, parents } = await seenAncestry(ctx, found);
  return rows.map(({ archivedAt, ...organisation }) => {
    const parentId = mainParentOf(organisation.id, ownerships);
    const own = ownerships.filter(({ childId }) => childId === organisation.id);
    const owners = own.flatMap((one) => {
      const parent = parents.get(one.parentId);
      return parent ? [{ organisation: parent, sharePercent: one.sharePercent }] : [];
    });
    return {
      id: organisation.id,
      organisation,
      isArchived: archivedAt !== null,
      parentId,
      sharePercent: own.find((one) => one.parentId === parentId)?.sharePercent ?? null,
      otherParents: owners.filter((owner) => owner.organisation.id !== parentId),
    };
  });
}

const columns = {
  id: true,
  organisationId: true,
  name: true,
  street: true,
  city: true,
  country: true,
  openedOn: true,
  closedOn: true,
  municipality: { select: { id: true, slug: true, name: true } },
  headcounts: { select: { year: true, jobs: true, source: true } },
} as const satisfies Prisma.EstablishmentSelect;

type GroupEstablishment = Awaited<ReturnType<typeof establishmentsOf>>[number];

async function establishmentsOf({ db }: UserContext, organisationIds: string[]) {
  const rows = await db.establishment.findMany({
    where: { organisationId: { in: organisationIds }, archivedAt: null },
    select: columns,
    orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { city: 'asc' }, { id: 'asc' }],
    take: mostEstablishments + 1,
  });
  return rows.map(({ headcounts, ...row }) => {
    const figures = headcounts.map((one) => ({ ...one, source: one.source as HeadcountSource }));
    return { ...row, jobs: jobsByYear(figures)[0] ?? null, isOpen: row.closedOn === null };
  });
}
