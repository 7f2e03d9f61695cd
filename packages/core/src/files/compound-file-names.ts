/** Above this a sector number is a sign ("end of chain", "free"), not a sector ([MS-CFB] 2.1). */
const lastSector = 0xfffffff9;
const entryBytes = 128;

/**
 * The names of the streams and storages in an OLE2 compound file, of which the old Office formats are made
 * ([MS-CFB] 2.2, 2.3 and 2.6); none when it is broken.
 */
export function compoundFileNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directorySectors(view).flatMap((at) => namesIn(view.subarray(at, at + sectorBytes(view))));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function sectorBytes(view: Buffer): number {
  // 512 bytes in version 3, 4096 in version 4; anything else is not a compound file.
  const shift = view.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) throw new RangeError('No such sector size.');
  return 2 ** shift;
}

/** Where each sector of the directory begins. */
function directorySectors(view: Buffer): number[] {
  const size = sectorBytes(view);
  const tables = tableSectors(view, size);
  const offsets: number[] = [];
  let sector = view.readUInt32LE(0x30);
  while (sector <= lastSector) {
    // A chain longer than the file runs in a circle.
    if (offsets.length > view.length / size) throw new RangeError('An endless directory.');
    offsets.push(offsetOf(sector, size));
    const table = tables[Math.floor(sector / (size / 4))];
    if (table === undefined) throw new RangeError('A chain outside of the table.');
    sector = view.readUInt32LE(offsetOf(table, size) + (sector % (size / 4)) * 4);
  }
  return offsets;
}

/** The sectors of the allocation table: 109 of them in the header, the others in sectors of their own. */
function tableSectors(view: Buffer, size: number): number[] {
  const tables = numbersFrom(view, 0x4c, 109);
  let sector = view.readUInt32LE(0x44);
  while (sector <= lastSector && tables.length <= view.length / size) {
    tables.push(...numbersFrom(view, offsetOf(sector, size), size / 4 - 1));
    sector = view.readUInt32LE(offsetOf(sector, size) + size - 4);
  }
  return tables.filter((table) => table <= lastSector);
}

function numbersFrom(view: Buffer, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) => view.readUInt32LE(at + n * 4));
}

function offsetOf(sector: number, size: number): number {
  return (sector + 1) * size;
}

function namesIn(sector: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + entryBytes <= sector.length; at += entryBytes) {
    const length = sector.readUInt16LE(at + 64);
    if (length > 2 && length <= 64) names.push(sector.toString('utf16le', at, at + length - 2));
  }
  return names;
}
