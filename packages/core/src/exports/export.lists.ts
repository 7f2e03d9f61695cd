import { type ContactFilter, findContacts } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { type EstablishmentFilter, findEstablishments } from '../establishments/index.ts';
import { findInquiries, type InquiryFilter } from '../inquiries/index.ts';
import { findLeads, type LeadFilter, type LeadListColumn } from '../leads/index.ts';
import { findOrganisations, type OrganisationFilter } from '../organisations/index.ts';
import type { Page } from '../pages/index.ts';
import { findPlots, type PlotFilter } from '../plots/index.ts';
import { type Cell, dayCell, listCell, momentCell } from './cell.ts';
import type { ExportNoun } from './export.codes.ts';
import type { Heading } from './headings.ts';
import { leadColumnsOf } from './lead-columns.ts';

/** The filter of each list, as its endpoint takes it. */
export interface ExportFilters {
  organisations: OrganisationFilter;
  contacts: ContactFilter;
  leads: LeadFilter;
  inquiries: InquiryFilter;
  establishments: EstablishmentFilter;
  plots: PlotFilter;
}

type Columns<Row> = readonly (readonly [Heading, (row: Row) => Cell])[];

/** A list as it is taken out: its columns, and a page of its rows as its own endpoint reads them. */
export interface ExportList {
  headings: readonly Heading[];
  read(ctx: UserContext, cursor: string | undefined): Promise<{ rows: Cell[][]; nextCursor: string | null }>;
}

/** Rows that are read at a time. */
const limit = 500;

function listOf<Row>(
  columns: Columns<Row>,
  find: (ctx: UserContext, page: { cursor?: string | undefined; limit: number }) => Promise<Page<Row>>,
): ExportList {
  return {
    headings: columns.map(([heading]) => heading),
    async read(ctx, cursor) {
      const { items, nextCursor } = await find(ctx, { limit, cursor });
      return { rows: items.map((row) => columns.map(([, cellOf]) => cellOf(row))), nextCursor };
    },
  };
}

/** The list of a noun under a filter; of leads with these columns, where they are named. */
export function exportList<Noun extends ExportNoun>(
  noun: Noun,
  filter: ExportFilters[Noun],
  columns?: readonly LeadListColumn[],
): ExportList {
  return lists[noun](filter as never, columns);
}

const lists: {
  [Noun in ExportNoun]: (filter: ExportFilters[Noun], columns?: readonly LeadListColumn[]) => ExportList;
} = {
  organisations: (filter) =>
    listOf(organisationColumns, async (ctx, page) =>
      withNumbers(ctx, await findOrganisations(ctx, { ...filter, ...page })),
    ),
  contacts: (filter) => listOf(contactColumns, (ctx, page) => findContacts(ctx, { ...filter, ...page })),
  leads: (filter, columns) =>
    listOf(leadColumnsOf(columns), (ctx, page) => findLeads(ctx, { ...filter, ...page })),
  inquiries: (filter) => listOf(inquiryColumns, (ctx, page) => findInquiries(ctx, { ...filter, ...page })),
  establishments: (filter) =>
    listOf(establishmentColumns, (ctx, page) => findEstablishments(ctx, { ...filter, ...page })),
  plots: (filter) => listOf(plotColumns, (ctx, page) => findPlots(ctx, { ...filter, ...page })),
};

type Item<Find extends (...args: never[]) => Promise<Page<unknown>>> = Awaited<
  ReturnType<Find>
>['items'][number];
type Numbered = Item<typeof findOrganisations> & { numbers: string[]; managerEmail: string | null };

/** With their register numbers, and the address by which an import knows the account manager again. */
async function withNumbers(
  ctx: UserContext,
  page: Page<Item<typeof findOrganisations>>,
): Promise<Page<Numbered>> {
  const organisationId = { in: page.items.map(({ id }) => id) };
  const numbers = await ctx.db.organisationIdentifier.findMany({
    where: { organisationId },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
  });
  const managerIds = page.items.flatMap(({ accountManager }) => accountManager?.id ?? []);
  const managers = await ctx.db.user.findMany({
    where: { id: { in: managerIds } },
    select: { id: true, email: true },
  });
  const items = page.items.map((row) => ({
    ...row,
    numbers: numbers.flatMap((each) => (each.organisationId === row.id ? each.value : [])),
    managerEmail: managers.find(({ id }) => id === row.accountManager?.id)?.email ?? null,
  }));
  return { ...page, items };
}

const organisationColumns: Columns<Numbered> = [
  ['name', (row) => row.name],
  ['latinName', (row) => row.latinName],
  ['kinds', (row) => listCell(row.kinds)],
  ['country', (row) => row.country],
  ['website', (row) => row.website],
  ['identifiers', (row) => listCell(row.numbers)],
  ['sector', (row) => row.sector],
  ['clusters', (row) => listCell(row.clusters)],
  ['municipality', (row) => row.municipality?.name ?? null],
  ['accountManager', (row) => row.managerEmail],
  ['openLeads', (row) => row.leads.open],
  ['updatedAt', (row) => momentCell(row.updatedAt)],
  ['id', (row) => row.id],
];

const contactColumns: Columns<Item<typeof findContacts>> = [
  ['name', (row) => row.name],
  ['reading', (row) => row.nameReading],
  ['jobTitle', (row) => row.jobTitle],
  ['organisation', (row) => row.organisation.name],
  ['organisationCountry', (row) => row.organisation.country],
  ['email', (row) => row.email],
  ['telephone', (row) => row.telephone],
  ['language', (row) => row.language],
  ['country', (row) => row.country],
  ['timeZone', (row) => row.timeZone],
  ['updatedAt', (row) => momentCell(row.updatedAt)],
  ['id', (row) => row.id],
];

const inquiryColumns: Columns<Item<typeof findInquiries>> = [
  ['reference', (row) => row.reference],
  ['receivedAt', (row) => momentCell(row.receivedAt)],
  ['channel', (row) => row.channel],
  ['state', (row) => row.state],
  ['organisation', (row) => row.organisationName],
  ['latinName', (row) => row.organisationLatin],
  ['country', (row) => row.country],
  ['kind', (row) => row.kind],
  ['sector', (row) => row.sector],
  ['municipality', (row) => row.municipality?.name ?? null],
  ['assignee', (row) => row.assignee?.name ?? null],
  ['answeredAt', (row) => momentCell(row.answeredAt)],
  ['language', (row) => row.locale],
  ['id', (row) => row.id],
];

const establishmentColumns: Columns<Item<typeof findEstablishments>> = [
  ['organisation', (row) => row.organisation.name],
  ['name', (row) => row.name],
  ['street', (row) => row.street],
  ['postalCode', (row) => row.postalCode],
  ['city', (row) => row.city],
  ['municipality', (row) => row.municipality?.name ?? null],
  ['country', (row) => row.country],
  ['openedOn', (row) => dayCell(row.openedOn)],
  ['closedOn', (row) => dayCell(row.closedOn)],
  ['activities', (row) => listCell(row.activities)],
  ['risk', (row) => row.risk?.level ?? null],
  ['updatedAt', (row) => momentCell(row.updatedAt)],
  ['id', (row) => row.id],
];

const plotColumns: Columns<Item<typeof findPlots>> = [
  ['name', (row) => row.name],
  ['park', (row) => row.park?.name ?? null],
  ['municipality', (row) => row.municipality.name],
  ['cadastralDesignation', (row) => row.cadastralDesignation],
  ['address', (row) => row.address],
  ['areaM2', (row) => row.areaM2?.toNumber() ?? null],
  ['tenures', (row) => listCell(row.tenures)],
  ['state', (row) => row.state],
  ['availableOn', (row) => dayCell(row.availableOn)],
  ['environmentalCategory', (row) => row.environmentalCategory],
  ['powerMva', (row) => row.powerMva?.toNumber() ?? null],
  ['powerAvailableOn', (row) => dayCell(row.powerAvailableOn)],
  ['latitude', (row) => row.latitude],
  ['longitude', (row) => row.longitude],
  ['updatedAt', (row) => momentCell(row.updatedAt)],
  ['id', (row) => row.id],
];
