import { expect, test } from 'vitest';
import { compoundFileNames } from './compound-file-names.ts';
import { aCompoundFile, aZip } from './file.factory.ts';
import { zipNames } from './zip-names.ts';

test('names beyond the first sector of the directory are found', () => {
  const names = Array.from({ length: 30 }, (_, n) => `Stream ${n}`);
  expect(compoundFileNames(aCompoundFile(names))).toEqual(['Root Entry', ...names]);
});

test('a directory that runs in a circle ends', () => {
  const file = aCompoundFile(['WordDocument', 'a', 'b', 'c', 'd']);
  file.writeUInt32LE(1, 512 + 2 * 4);
  expect(compoundFileNames(file)).toEqual([]);
});

test('every prefix of a compound file and of a ZIP is read without a fall', () => {
  const compound = aCompoundFile(['WordDocument', 'a', 'b', 'c']);
  const zip = aZip({ 'a.txt': 'a', 'b/c.txt': 'c' });
  expect(zipNames(zip)).toEqual(['a.txt', 'b/c.txt']);
  for (let length = 0; length < compound.length; length += 7) {
    const read = compoundFileNames(compound.subarray(0, length));
    expect(['Root Entry', 'WordDocument', 'a', 'b', 'c']).toEqual(expect.arrayContaining(read));
  }
  for (let length = 0; length < zip.length; length += 1)
    expect(zipNames(zip.subarray(0, length))).toEqual([]);
});
