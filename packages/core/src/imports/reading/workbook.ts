import { meaningOf, type NumberMeaning } from './number-format.ts';
import { tableRefused } from './table.problems.ts';
import { openWorkbookParts, type WorkbookParts } from './workbook-parts.ts';
import { xmlSteps } from './xml-steps.ts';

export interface Sheet {
  name: string;
  hidden: boolean;
  /** The part that holds it. */
  part: string;
}

/** What a workbook says of itself, apart from its cells. */
export interface Workbook {
  parts: WorkbookParts;
  sheets: readonly Sheet[];
  /** Whether its days count from 1904, as those of old Macs do. */
  from1904: boolean;
  /** How a number is read, by the style of its cell. */
  meanings: readonly NumberMeaning[];
  /** The part that holds its shared texts, where it has them. */
  textsPart: string;
}

/** Opens a workbook (ECMA-376, transitional or strict); what is none, or has a password, is refused. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const parts = await openWorkbookParts(path);
  try {
    const root = await targetsOf(parts, '_rels/.rels');
    const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
    if (!main?.endsWith('.xml') || !parts.has(main)) throw tableRefused('other-workbook');
    const targets = await targetsOf(parts, main.replace(/([^/]+)$/, '_rels/$1.rels'), main);
    const { sheets, from1904 } = await readMain(parts, main, targets);
    if (sheets.length === 0) throw tableRefused('other-workbook');
    const partOf = (kind: string) =>
      [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';
    const meanings = await readMeanings(parts, partOf('styles'));
    return { parts, sheets, from1904, meanings, textsPart: partOf('sharedStrings') };
  } catch (error) {
    parts.close();
    throw error;
  }
}

type Targets = Map<string, { type: string; target: string }>;

async function targetsOf(parts: WorkbookParts, part: string, of = ''): Promise<Targets> {
  const targets: Targets = new Map();
  for await (const steps of xmlSteps(parts.read(part))) {
    for (const step of steps) {
      if (step.kind !== 'open' || step.name !== 'Relationship') continue;
      const { Id = '', Type = '', Target = '' } = step.attributes;
      targets.set(Id, { type: Type, target: new URL(Target, `part:///${of}`).pathname.slice(1) });
    }
  }
  return targets;
}

async function readMain(parts: WorkbookParts, part: string, targets: Targets) {
  const sheets: Sheet[] = [];
  let from1904 = false;
  for await (const steps of xmlSteps(parts.read(part))) {
    for (const step of steps) {
      if (step.kind !== 'open') continue;
      const { attributes } = step;
      if (step.name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (step.name !== 'sheet') continue;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      if (!target?.type.endsWith('/worksheet')) continue;
      const hidden = attributes.state !== undefined && attributes.state !== 'visible';
      sheets.push({ name: attributes.name ?? '', hidden, part: target.target });
    }
  }
  return { sheets, from1904 };
}

/** The formats of `cellXfs`, in their order. */
async function readMeanings(parts: WorkbookParts, part: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isInFormats = false;
  for await (const steps of xmlSteps(parts.read(part))) {
    for (const step of steps) {
      if (step.kind === 'text') continue;
      if (step.name === 'cellXfs') isInFormats = step.kind === 'open';
      if (step.kind !== 'open') continue;
      const { numFmtId, formatCode } = step.attributes;
      if (step.name === 'numFmt' && formatCode) codes.set(Number(numFmtId), formatCode);
      if (step.name === 'xf' && isInFormats) {
        meanings.push(meaningOf(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
      }
    }
  }
  return meanings;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
