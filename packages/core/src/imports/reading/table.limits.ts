/**
 * What a table that is read in may be at most. The bounds are those of a spreadsheet (a cell of 32,767 characters
 * and a sheet of 1,048,576 rows are Excel's), or keep a hostile file from taking memory and time.
 */
export const tableLimits = {
  /** Bytes of the file as it was sent. */
  fileBytes: 1024 ** 3,
  columns: 200,
  cellCharacters: 32_767,
  /** Without the head. */
  rows: 1_000_000,
  /** Bytes of one part of a workbook, unpacked; counted while unpacking, whatever the archive says. */
  unpackedBytes: 4 * 1024 ** 3,
  /** Unpacked bytes for each packed one; XML of a sheet packs to a tenth, seldom to a fiftieth. */
  unpackedRatio: 300,
  /** Up to so many unpacked bytes no ratio is suspicious. */
  unsuspiciousBytes: 16 * 1024 ** 2,
  /** Parts of an archive. */
  parts: 10_000,
  /** Characters of markup without a single tag in it. */
  textBetweenTags: 1024 ** 2,
} as const;
