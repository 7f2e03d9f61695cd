import { asDay } from '@kavel/core';
import {
  activities,
  appointments,
  areaUnits,
  clusters,
  codeLabels,
  countries,
  inquiryKinds,
  investmentBands,
  powerUnits,
  rejectionReasons,
  sectors,
  tenures,
  timeFrames,
} from '@kavel/core/code-lists';
import { askedMunicipalities } from '@kavel/core/inquiries';
import { findMunicipalities } from '@kavel/core/municipalities';
import { findRetired } from '@kavel/core/retired-codes';
import { deskTimeZone } from '@kavel/core/time-zones';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Locale } from '../contract.ts';
import { CodeLabels } from './code-labels.contract.ts';

const CodeLists = z
  .object({
    kinds: z.array(z.enum(inquiryKinds)),
    countries: z.array(z.enum(countries)),
    sectors: z.array(z.enum(sectors)),
    clusters: z.array(z.enum(clusters)),
    activities: z.array(z.enum(activities)),
    tenures: z.array(z.enum(tenures)),
    areaUnits: z.array(z.enum(areaUnits)),
    powerUnits: z.array(z.enum(powerUnits)),
    investmentBands: z.array(z.enum(investmentBands)),
    timeFrames: z.array(z.enum(timeFrames)),
    appointments: z.array(z.enum(appointments)),
    municipalities: z.array(z.object({ slug: z.enum(askedMunicipalities), name: z.string() })),
    rejectionReasons: z.array(z.enum(rejectionReasons)),
    retired: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: 'The codes that are not chosen anew today, by the list of the code labels.' }),
  })
  .meta({
    id: 'CodeLists',
    description: 'The codes that answers are chosen from; their words are in the form.',
  });

const lists = {
  kinds: [...inquiryKinds],
  countries: [...countries],
  sectors: [...sectors],
  clusters: [...clusters],
  activities: [...activities],
  tenures: [...tenures],
  areaUnits: [...areaUnits],
  powerUnits: [...powerUnits],
  investmentBands: [...investmentBands],
  timeFrames: [...timeFrames],
  appointments: [...appointments],
  rejectionReasons: [...rejectionReasons],
};

export const codeListsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/code-lists',
    { config: { permission: 'public' }, schema: { tags: ['code-lists'], response: { 200: CodeLists } } },
    async (request) => {
      const found = await findMunicipalities(request.ctx.db);
      const names = new Map(found.map(({ slug, name }) => [slug, name]));
      const municipalities = askedMunicipalities.map((slug) => ({ slug, name: names.get(slug) ?? slug }));
      const day = request.ctx.clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
      return { ...lists, municipalities, retired: await findRetired(request.ctx.db, asDay(day)) };
    },
  );
  app.get(
    '/code-labels/:locale',
    {
      config: { permission: 'public' },
      schema: { tags: ['code-lists'], params: z.object({ locale: Locale }), response: { 200: CodeLabels } },
    },
    async (request) => codeLabels[request.params.locale],
  );
};
