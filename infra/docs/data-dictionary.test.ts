import { expect, test } from 'vitest';
import { dataDictionary, undocumented } from './data-dictionary.ts';
import { tablesIn } from './schema-models.ts';

const schema = `/// A parcel of land.
model Plot {
  id      String  @id @default(uuid(7)) @db.Uuid
  /// Square metres,
  /// as surveyed.
  areaM2  Decimal @map("area_m2") @db.Decimal(14, 2)
  label   String? @unique
  parkId  String  @map("park_id") @db.Uuid
  uses    String[]

  park Park @relation(fields: [parkId], references: [id])

  @@index([parkId])
  @@map("plot")
}

model Park {
  id    String @id
  plots Plot[]

  @@map("park")
}
`;
const files = [{ name: 'land', tables: tablesIn(schema) }];

test('a table is given with its columns as the database has them, relations left out', () => {
  const lines = dataDictionary(files).split('\n');
  expect(lines).toContain('## Land');
  expect(lines).toContain('A parcel of land. In code: `Plot`.');
  expect(lines.filter((line) => line.startsWith('| `'))).toEqual([
    expect.stringMatching(/^\| `id` \| `uuid`, key \| {2}\| Names the row/),
    '| `area_m2` | `numeric(14, 2)` |  | Square metres, as surveyed. |',
    '| `label` | `text`, unique | × |  |',
    '| `park_id` | `uuid` |  | → [park](#park) |',
    '| `uses` | `text[]` |  |  |',
    expect.stringMatching(/^\| `id` \| `text`, key/),
  ]);
});

test('what has neither a line nor a usual meaning is named', () => {
  expect(undocumented(files)).toEqual(['Plot.label', 'Plot.uses', 'Park']);
});

test('every table and column of Kavel is documented', () => {
  expect(undocumented()).toEqual([]);
});
