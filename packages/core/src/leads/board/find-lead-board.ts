import type { UserContext } from '../../context.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor } from '../../pages/index.ts';
import { type LeadStage, type LeadStatus, leadStages } from '../lead.codes.ts';
import type { LeadConditions } from '../lead-conditions.sql.ts';
import { type BoardColumn, leadCardsSql } from './lead-board.sql.ts';
import { leadSumsSql } from './lead-sums.sql.ts';

/** What a board is narrowed by. Without a status it shows the leads that go on, and those that landed. */
export type LeadBoardFilter = Omit<LeadConditions, 'stage'>;

/** What a card shows of a lead. */
export interface LeadCard {
  id: string;
  title: string;
  stage: LeadStage;
  status: LeadStatus;
  confidential: boolean;
  organisation: {
    id: string;
    name: string;
    nameLanguage: string | null;
    latinName: string | null;
    country: string;
  };
  owner: { id: string; name: string } | null;
  nextStep: string | null;
  nextStepOn: Date | null;
  jobsWithinThreeYears: number | null;
  /** Euros. */
  capexEur: number | null;
  /** Since when it stands in its stage. */
  stageSince: Date;
  lookAgainOn: Date | null;
  updatedAt: Date;
  version: number;
}

/** All the leads of a column together, those without a card included. */
export interface LeadSums {
  leads: number;
  jobsWithinThreeYears: number;
  /** Euros. */
  capexEur: number;
}

/** One stage: its sums, and its first cards with the cursor to those that come next. */
export interface LeadColumn extends Page<LeadCard> {
  stage: LeadStage;
  sums: LeadSums;
}

/**
 * The leads that this colleague may see and that are not archived, a column for each stage: the sums of all, and the
 * first 50 as cards, the latest edited first.
 */
export async function findLeadBoard(
  { db, actor, clock }: UserContext,
  { status, ...filter }: LeadBoardFilter,
): Promise<LeadColumn[]> {
  const columns = leadStages.map((stage) => columnOf(stage, status));
  const query = { actor, columns, filter, now: clock.now() };
  const [rows, sums] = await Promise.all([
    db.$queryRaw<Row[]>(leadCardsSql(query, pageSize + 1)),
    db.$queryRaw<(LeadSums & { stage: LeadStage })[]>(leadSumsSql(query)),
  ]);
  return leadStages.map((stage) => {
    const cards = rows.filter((row) => row.stage === stage).map(cardOf);
    const { stage: _stage, ...summed } = sums.find((one) => one.stage === stage) ?? { ...nothing, stage };
    return { stage, sums: summed, ...pageOf(cards, pageSize, ({ updatedAt }) => updatedAt) };
  });
}

/** The cards of one column, a page at a time, in the order of the board. */
export async function findLeadCards(
  { db, actor, clock }: UserContext,
  stage: LeadStage,
  { status, cursor, limit = pageSize, ...filter }: LeadBoardFilter & PageRequest,
): Promise<Page<LeadCard>> {
  const query = { actor, columns: [columnOf(stage, status)], filter, now: clock.now() };
  const rows = await db.$queryRaw<Row[]>(leadCardsSql(query, limit + 1, readCursor(cursor)));
  return pageOf(rows.map(cardOf), limit, ({ updatedAt }) => updatedAt);
}

const nothing: LeadSums = { leads: 0, jobsWithinThreeYears: 0, capexEur: 0 };

const columnOf = (stage: LeadStage, status: LeadStatus | undefined): BoardColumn => ({
  stage,
  status: status ?? (stage === 'landed' ? 'landed' : 'open'),
});

/** A row of leadCardsSql. */
interface Row extends Omit<LeadCard, 'organisation' | 'owner'> {
  organisationId: string;
  organisationName: string;
  nameLanguage: string | null;
  latinName: string | null;
  country: string;
  ownerId: string | null;
  ownerName: string;
}

function cardOf(row: Row): LeadCard {
  const { organisationId, organisationName, nameLanguage, latinName, country, ownerId, ownerName, ...lead } =
    row;
  return {
    ...lead,
    organisation: { id: organisationId, name: organisationName, nameLanguage, latinName, country },
    owner: ownerId ? { id: ownerId, name: ownerName } : null,
  };
}
