import { largestAreaM2 } from '../areas/index.ts';
import type { FieldError } from '../errors.ts';
import { tidyLine, tidyText } from '../names/index.ts';
import { readCadastralDesignation } from './cadastral-designation.ts';

/** What of a plot is text; what is absent is not touched. */
export interface PlotTexts {
  name?: string | undefined;
  cadastralDesignation?: string | null | undefined;
  address?: string | null | undefined;
  note?: string | null | undefined;
}

export interface PlotTextColumns {
  name: string;
  cadastralDesignation: string | null;
  address: string | null;
  note: string | null;
}

/** The columns that texts of a plot make, tidied; an emptied text is none. Adds to `refusals` what cannot be so. */
export function plotTextColumns(given: PlotTexts, refusals: FieldError[]): Partial<PlotTextColumns> {
  const { name, cadastralDesignation, address, note } = given;
  return {
    ...(name !== undefined && { name: nameOf(name, refusals) }),
    ...(cadastralDesignation !== undefined && {
      cadastralDesignation: designationOf(cadastralDesignation, refusals),
    }),
    ...(address !== undefined && { address: tidyLine(address ?? '') || null }),
    ...(note !== undefined && { note: tidyText(note ?? '') || null }),
  };
}

function nameOf(typed: string, refusals: FieldError[]): string {
  const name = tidyLine(typed);
  if (name === '') refusals.push(wrong('name', 'required', 'Give the plot its number or name.'));
  return name;
}

function designationOf(typed: string | null, refusals: FieldError[]): string | null {
  if (tidyLine(typed ?? '') === '') return null;
  const designation = readCadastralDesignation(typed ?? '');
  if (designation === null) {
    refusals.push(
      wrong(
        'cadastralDesignation',
        'cadastral-designation',
        'Give the code of the cadastral municipality, the section and the number, such as ASD04 F 2749.',
      ),
    );
  }
  return designation;
}

/** What of a plot is a measure, as it would be after an edit. */
export interface PlotMeasures {
  /** Square metres. */
  areaM2?: number | null | undefined;
  /** WGS 84, degrees north. */
  latitude?: number | null | undefined;
  /** WGS 84, degrees east. */
  longitude?: number | null | undefined;
}

/** The Netherlands in Europe, on shore, in degrees: the area of use of their national grid (EPSG:28992). */
const netherlands = { south: 50.75, north: 53.7, west: 3.2, east: 7.22 } as const;

/** What cannot be of the measures of a plot: an area of nothing or without end, half a point, a point abroad. */
export function measureProblems({ areaM2, latitude, longitude }: PlotMeasures): FieldError[] {
  const problems: FieldError[] = [];
  if (areaM2 != null && areaM2 <= 0) {
    problems.push(wrong('areaM2', 'area-zero', 'A plot is larger than nothing.'));
  }
  if (areaM2 != null && areaM2 > largestAreaM2) {
    problems.push(wrong('areaM2', 'area-too-large', 'This area is too large.'));
  }
  return [...problems, ...pointProblems(latitude ?? null, longitude ?? null)];
}

function pointProblems(latitude: number | null, longitude: number | null): FieldError[] {
  const half = 'Give both degrees of the point, or neither.';
  if (latitude === null && longitude === null) return [];
  if (latitude === null) return [wrong('latitude', 'point-half', half)];
  if (longitude === null) return [wrong('longitude', 'point-half', half)];
  const { south, north, west, east } = netherlands;
  const abroad = 'This point is not in the Netherlands.';
  return [
    ...(latitude < south || latitude > north ? [wrong('latitude', 'point-abroad', abroad)] : []),
    ...(longitude < west || longitude > east ? [wrong('longitude', 'point-abroad', abroad)] : []),
  ];
}

/** Degrees as they are kept: six decimals are a decimetre. */
export function keptDegrees<D extends number | null | undefined>(degrees: D): D {
  return (typeof degrees === 'number' ? Math.round(degrees * 1e6) / 1e6 : degrees) as D;
}

function wrong(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
