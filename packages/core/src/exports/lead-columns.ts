import { type LeadListColumn, type LeadSummary, leadListColumns } from '../leads/index.ts';
import { type Cell, dayCell, listCell, momentCell } from './cell.ts';
import type { Heading } from './headings.ts';

type Row = LeadSummary;
type Column = readonly [Heading, (row: Row) => Cell];

/** What a file says in a column of the list: a name comes with its country, so that namesakes are told apart. */
const inFile: Readonly<Record<LeadListColumn, readonly Column[]>> = {
  title: [['title', (row) => row.title]],
  organisation: [
    ['organisation', (row) => row.organisation.name],
    ['organisationCountry', (row) => row.organisation.country],
  ],
  stage: [['stage', (row) => row.stage]],
  status: [['status', (row) => row.status]],
  kind: [['kind', (row) => row.kind]],
  nextStep: [['nextStep', (row) => row.nextStep]],
  nextStepOn: [['nextStepOn', (row) => dayCell(row.nextStepOn)]],
  owner: [['owner', (row) => row.owner?.name ?? null]],
  assessor: [['assessor', (row) => row.assessor?.name ?? null]],
  municipality: [['municipality', (row) => row.municipality?.name ?? null]],
  originCountry: [['originCountry', (row) => row.originCountry]],
  sector: [['sector', (row) => row.sector]],
  clusters: [['clusters', (row) => listCell(row.clusters)]],
  source: [['source', (row) => row.source]],
  cause: [['cause', (row) => row.cause]],
  strategicFit: [['strategicFit', (row) => row.strategicFit]],
  firstArrival: [['firstArrival', (row) => row.firstArrival]],
  likelihood: [['likelihood', (row) => row.likelihood]],
  vifo: [['vifo', (row) => row.vifo]],
  jobs: [['jobs', (row) => row.jobsWithinThreeYears]],
  capexEur: [['capexEur', (row) => row.capexEur?.toNumber() ?? null]],
  lookAgainOn: [['lookAgainOn', (row) => dayCell(row.lookAgainOn)]],
  stageSince: [['stageSince', (row) => momentCell(row.stageSince ?? row.createdAt)]],
  lastActivityAt: [['lastActivityAt', (row) => momentCell(row.lastActivityAt)]],
  createdAt: [['createdAt', (row) => momentCell(row.createdAt)]],
  updatedAt: [['updatedAt', (row) => momentCell(row.updatedAt)]],
};

/** The columns of a file of leads: those of the view in its order, else all; always with what a lead is known by. */
export function leadColumnsOf(chosen: readonly LeadListColumn[] = leadListColumns): Column[] {
  const columns = [...new Set(chosen)].flatMap((column) => inFile[column]);
  return [...columns, ['id', (row) => row.id]];
}
