import type { components } from '../api/schema.gen.ts';
import { amountIn, choiceIn, listIn, textIn } from '../desk/form-values.server.ts';

type Schemas = components['schemas'];

/** What is known of a place, as the API takes it; what was typed wrong goes on as it is. */
export function placeIn(form: FormData): Schemas['UpdateEstablishmentInput'] {
  return {
    name: choiceIn(form, 'name'),
    street: choiceIn(form, 'street'),
    postalCode: choiceIn(form, 'postalCode'),
    city: choiceIn(form, 'city'),
    municipalityId: choiceIn(form, 'municipalityId'),
    country: textIn(form, 'country'),
    plotId: choiceIn(form, 'plotId'),
    plot: choiceIn(form, 'plot'),
    openedOn: choiceIn(form, 'openedOn'),
    firstArrival: choiceIn(form, 'firstArrival') as Schemas['Establishment']['firstArrival'],
    activities: listIn(form, 'activities') as Schemas['Establishment']['activities'],
  } as Schemas['UpdateEstablishmentInput'];
}

/** A whole new establishment. */
export function establishmentIn(form: FormData): Schemas['CreateEstablishmentInput'] {
  return {
    ...placeIn(form),
    organisationId: textIn(form, 'organisationId'),
  } as Schemas['CreateEstablishmentInput'];
}

/** That it closed. */
export function closingIn(form: FormData): Schemas['CloseEstablishmentInput'] {
  return {
    closedOn: textIn(form, 'closedOn'),
    reason: textIn(form, 'reason') as Schemas['CloseEstablishmentInput']['reason'],
    destination: choiceIn(form, 'destination'),
    destinationNotKnown: form.has('destinationNotKnown'),
  };
}

/** Of which year and source a number of jobs is; a year that is none is refused by the API. */
export function headcountKeyIn(form: FormData) {
  const year = Number(textIn(form, 'year'));
  return {
    year: Number.isInteger(year) ? year : 0,
    source: textIn(form, 'source') as Schemas['Headcount']['source'],
  };
}

/** A number of jobs, with what is noted of it. */
export function headcountIn(form: FormData): Schemas['SetHeadcountInput'] {
  return {
    jobs: amountIn(form, 'jobs') as number,
    note: choiceIn(form, 'note'),
  };
}

const answers = ['relocationLikely', 'leadershipChange', 'leaseEnds', 'recruitedByOthers', 'jobChange'];

/** A visit with what was said to the five questions. */
export function visitIn(form: FormData): Schemas['LogVisitInput'] {
  return {
    visitedOn: textIn(form, 'visitedOn'),
    report: choiceIn(form, 'report'),
    leaseEndsOn: choiceIn(form, 'leaseEndsOn'),
    ...Object.fromEntries(answers.map((name) => [name, textIn(form, name) || 'unknown'])),
  } as Schemas['LogVisitInput'];
}
