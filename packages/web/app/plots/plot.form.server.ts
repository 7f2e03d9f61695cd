import type { components } from '../api/schema.gen.ts';
import { amountIn, choiceIn, decimalIn, listIn, textIn } from '../desk/form-values.server.ts';

type Schemas = components['schemas'];
type Reader = (form: FormData, name: string) => unknown;

const facts: Record<string, Reader> = {
  name: textIn,
  municipalityId: textIn,
  parkId: choiceIn,
  areaM2: amountIn,
  cadastralDesignation: choiceIn,
  address: choiceIn,
  latitude: decimalIn,
  longitude: decimalIn,
  note: choiceIn,
};
const availability: Record<string, Reader> = {
  state: textIn,
  availableOn: choiceIn,
  powerMva: decimalIn,
  powerAvailableOn: choiceIn,
  environmentalCategory: choiceIn,
  tenures: listIn,
};

/** The part of a plot that a form edits, as the API takes it; what was typed wrong goes on as it is. */
export function plotPartIn(form: FormData): Schemas['UpdatePlotInput'] {
  return read(form, textIn(form, 'intent') === 'availability' ? availability : facts);
}

/** A whole new plot, with its park where that is new. */
export function newPlotIn(form: FormData): Schemas['CreatePlotInput'] {
  return read(form, { ...facts, ...availability, parkName: choiceIn }) as Schemas['CreatePlotInput'];
}

const read = (form: FormData, fields: Record<string, Reader>): Schemas['UpdatePlotInput'] =>
  Object.fromEntries(Object.entries(fields).map(([name, reader]) => [name, reader(form, name)]));
