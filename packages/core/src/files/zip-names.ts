const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const largestEnd = 22 + 0xffff;

/** The names of what is packed in a ZIP, from its central directory (APPNOTE.TXT 4.3.12); none when it is broken. */
export function zipNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return namesFrom(view, endOf(view));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function endOf(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - largestEnd); at -= 1) {
    if (view.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new RangeError('A ZIP without an end.');
}

function namesFrom(view: Buffer, end: number): string[] {
  const names: string[] = [];
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (view.readUInt32LE(at) !== directoryEntry) throw new RangeError('A ZIP with a torn directory.');
    const nameLength = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}
