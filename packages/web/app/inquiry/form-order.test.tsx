import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { renderPublic } from '../public/testing/render-public.tsx';
import Company from './company.tsx';
import Contact from './contact.tsx';
import Request from './request.tsx';
import { partsOf, questions } from './steps.ts';

const lists = {
  countries: ['JP'],
  kinds: ['expansion'],
  sectors: ['H'],
  activities: ['logistics'],
  clusters: ['water'],
  areaUnits: ['m2'],
  tenures: ['buy'],
  municipalities: [{ slug: 'almere', name: 'Almere' }],
  investmentBands: ['under-1m'],
  timeFrames: ['unknown'],
  appointments: ['none'],
};
const props = { loaderData: { draft: null, lists, correcting: false, problems: [] } } as unknown;

test.each([
  ['company', <Company key="" {...(props as ComponentProps<typeof Company>)} />],
  ['request', <Request key="" {...(props as ComponentProps<typeof Request>)} />],
  ['contact', <Contact key="" {...(props as ComponentProps<typeof Contact>)} />],
] as const)('the page %s asks in the order in which the check page reads back', (step, page) => {
  const html = renderPublic(page, 'ja');
  const places = questions[step].map((question) => {
    const [control = question] = partsOf(question);
    return { question, place: html.indexOf(` id="${control}"`) };
  });
  expect(places.filter(({ place }) => place < 0)).toEqual([]);
  const asStanding = [...places].sort((a, b) => a.place - b.place);
  expect(asStanding.map(({ question }) => question)).toEqual([...questions[step]]);
});
