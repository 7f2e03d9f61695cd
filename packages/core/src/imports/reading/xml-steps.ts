import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { tableLimits } from './table.limits.ts';
import { tableRefused } from './table.problems.ts';

/** What an XML text consists of, names without their prefix. */
export type XmlStep =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/**
 * The steps of an XML text, one after the other, never the whole. Entities of its own are not expanded: a document
 * type is no part of a workbook. A text that goes on and on without a tag is refused before it fills memory.
 */
export async function* xmlSteps(source: AsyncIterable<Buffer>): AsyncGenerator<XmlStep[]> {
  const decoder = new TextDecoder('utf-8');
  const parser = new SaxesParser();
  let steps: XmlStep[] = [];
  let sinceTag = 0;
  let hasBegun = false;
  parser.on('opentag', (tag: SaxesTagPlain) => {
    sinceTag = 0;
    steps.push({ kind: 'open', name: localName(tag.name), attributes: tag.attributes });
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    steps.push({ kind: 'close', name: localName(name) });
  });
  parser.on('text', (text) => steps.push({ kind: 'text', text }));
  parser.on('cdata', (text) => steps.push({ kind: 'text', text }));
  parser.on('doctype', () => {
    throw tableRefused('broken-workbook');
  });
  parser.on('error', () => {
    throw tableRefused('broken-workbook');
  });
  for await (const bytes of source) {
    hasBegun = true;
    const text = decoder.decode(bytes, { stream: true });
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > tableLimits.textBetweenTags) throw tableRefused('zip-bomb');
    yield steps;
    steps = [];
  }
  // A part that is not there has nothing to say; one that is must come to its end.
  if (!hasBegun) return;
  parser.close();
  yield steps;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
