import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import {
  keptDegrees,
  measureProblems,
  type PlotMeasures,
  type PlotTexts,
  plotTextColumns,
} from './plot.rules.ts';

test.each<[PlotTexts, object]>([
  [{}, {}],
  [{ name: ' 12  a ' }, { name: '12 a' }],
  [{ cadastralDesignation: 'asd04f02749' }, { cadastralDesignation: 'ASD04 F 2749' }],
  [{ cadastralDesignation: '　' }, { cadastralDesignation: null }],
  [
    { address: ' Voorbeeldweg  1 ', note: 'Ditch at the\r\nback' },
    { address: 'Voorbeeldweg 1', note: 'Ditch at the\nback' },
  ],
  [
    { address: null, note: '' },
    { address: null, note: null },
  ],
])('%j becomes %j', (given, columns) => {
  const refusals: FieldError[] = [];
  expect(plotTextColumns(given, refusals)).toEqual(columns);
  expect(refusals).toEqual([]);
});

const said = (problems: readonly FieldError[]) => problems.map(({ pointer, code }) => `${pointer} ${code}`);

test.each<[PlotTexts, string[]]>([
  [{ name: ' ' }, ['/name required']],
  [{ cadastralDesignation: 'Almere 12' }, ['/cadastralDesignation cadastral-designation']],
])('%j is refused: %j', (given, refused) => {
  const refusals: FieldError[] = [];
  plotTextColumns(given, refusals);
  expect(said(refusals)).toEqual(refused);
});

test.each<[PlotMeasures, string[]]>([
  [{}, []],
  [{ areaM2: 0.01 }, []],
  [{ areaM2: 10_000_000 }, []],
  [{ areaM2: 0 }, ['/areaM2 area-zero']],
  [{ areaM2: -1 }, ['/areaM2 area-zero']],
  [{ areaM2: 10_000_001 }, ['/areaM2 area-too-large']],
  [{ latitude: 52.37, longitude: 5.21 }, []],
  [{ latitude: 50.75, longitude: 3.2 }, []],
  [{ latitude: 53.7, longitude: 7.22 }, []],
  [{ latitude: 52.37 }, ['/longitude point-half']],
  [{ longitude: 5.21, latitude: null }, ['/latitude point-half']],
  [{ latitude: 50.74, longitude: 5.21 }, ['/latitude point-abroad']],
  [{ latitude: 52.37, longitude: 7.23 }, ['/longitude point-abroad']],
  [{ latitude: 5.21, longitude: 52.37 }, ['/latitude point-abroad', '/longitude point-abroad']],
  [{ latitude: 0, longitude: 0 }, ['/latitude point-abroad', '/longitude point-abroad']],
])('%j: %j', (measures, problems) => {
  expect(said(measureProblems(measures))).toEqual(problems);
});

test.each([
  [52.370_215_71, 52.370_216],
  [5, 5],
  [null, null],
  [undefined, undefined],
])('%s degrees are kept as %s', (typed, kept) => {
  expect(keptDegrees(typed)).toBe(kept);
});
