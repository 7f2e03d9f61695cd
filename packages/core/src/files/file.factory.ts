import { crc32 } from 'node:zlib';

/** A PDF of one empty page. */
export function aPdf(): Buffer {
  const parts = ['%PDF-1.4\n'];
  const offsets = objects.map((object, n) => {
    const at = parts.join('').length;
    parts.push(`${n + 1} 0 obj\n${object}\nendobj\n`);
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = parts.join('').length;
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`);
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
];

/** A PNG of one grey dot. */
export function aPng(): Buffer {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
  return Buffer.from(dot, 'base64');
}

/** An Office Open XML document of this main part's content type, with further parts by name. */
export function anOfficeFile(contentType: string, parts: readonly string[] = []): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/${contentType}.main+xml"/></Types>`;
  return aZip({ '[Content_Types].xml': types, ...Object.fromEntries(parts.map((part) => [part, 'part'])) });
}

/** An OpenDocument file of this media type, with further parts by name. */
export function anOpenDocument(mediaType: string, parts: readonly string[] = []): Buffer {
  return aZip({ mimetype: mediaType, ...Object.fromEntries(parts.map((part) => [part, 'part'])) });
}

/** A ZIP of these texts by name, not compressed. */
export function aZip(texts: Readonly<Record<string, string | Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, given] of Object.entries(texts)) {
    const text = Buffer.from(given);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(text), 10);
    facts.writeUInt32LE(text.length, 14);
    facts.writeUInt32LE(text.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), text]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const free = 0xffffffff;
const endOfChain = 0xfffffffe;

/** An OLE2 compound file, as old Office makes, with empty streams of these names. */
export function aCompoundFile(names: readonly string[]): Buffer {
  const sectors = Math.ceil((names.length + 1) / 4);
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xfffe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt32LE(1, 0x2c);
  header.writeUInt32LE(1, 0x30);
  header.writeUInt32LE(endOfChain, 0x44);
  header.fill(0xff, 0x4c);
  header.writeUInt32LE(0, 0x4c);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let n = 1; n <= sectors; n += 1) table.writeUInt32LE(n === sectors ? endOfChain : n + 1, n * 4);
  const directory = Buffer.alloc(sectors * 512);
  ['Root Entry', ...names].forEach((name, n) => {
    directory.write(name, n * 128, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, n * 128 + 64);
    directory.writeUInt32LE(free, n * 128 + 68);
  });
  return Buffer.concat([header, table, directory]);
}
