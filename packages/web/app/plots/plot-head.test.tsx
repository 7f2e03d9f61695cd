import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { PlotHead } from './plot-head.tsx';

type Plot = Parameters<typeof PlotHead>[0]['plot'];

const labels = { plotState: { available: 'Available', taken: 'Taken' } };
const plot = {
  name: '12',
  park: { name: 'Lage Land' },
  municipality: { id: 'almere', name: 'Almere' },
  state: 'available',
  areaM2: 2500.5,
  powerMva: null,
  powerAvailableOn: null,
  archivedAt: null,
  version: 1,
} as Plot;

const said = (given: Partial<Plot>, locale: 'en' | 'nl' = 'en') =>
  wordsIn(renderDesk(<PlotHead plot={{ ...plot, ...given }} mayWrite={false} />, { labels, locale })).replace(
    /^.*? Kavel /,
    '',
  );

test.each<[Partial<Plot>, string]>([
  [{}, 'Plot 12, Lage Land Available Municipality Almere Area 2,500.5 m²'],
  [{ park: null, areaM2: null }, 'Plot 12, Almere Available Municipality Almere'],
  [{ areaM2: null, powerMva: 0.63 }, 'Plot 12, Lage Land Available Municipality Almere Power 0.63 MVA'],
  [
    { areaM2: null, powerMva: 2, powerAvailableOn: '2030-01-01' },
    'Plot 12, Lage Land Available Municipality Almere Power 2 MVA from Tue, 1 Jan 2030',
  ],
  [{ areaM2: null, powerMva: 0 }, 'Plot 12, Lage Land Available Municipality Almere Power None to be had'],
  [{ areaM2: null, powerAvailableOn: '2030-01-01' }, 'Plot 12, Lage Land Available Municipality Almere'],
])('%j is headed %s', (given, words) => {
  expect(said(given)).toBe(words);
});

test('in Dutch with Dutch figures', () => {
  expect(said({ powerMva: 1.25, powerAvailableOn: '2030-01-01' }, 'nl')).toMatch(
    /Oppervlakte 2\.500,5 m² Vermogen 1,25 MVA vanaf di 1 jan 2030$/,
  );
});
