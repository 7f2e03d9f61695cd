import { tenures } from '@kavel/core/code-lists';
import { environmentalCategories, plotStates } from '@kavel/core/plots';
import { z } from 'zod';
import { CountedPageQuery, Day, Decimal, Id, Instant, pageOf, Truth } from '../contract.ts';
import { Place } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { ParkReference } from '../parks/park-reference.contract.ts';
import { PlotReference } from './plot-reference.contract.ts';

/** What a list shows of a plot. */
const PlotSummary = PlotReference.extend({
  cadastralDesignation: z
    .string()
    .nullable()
    .meta({ description: 'Code of the cadastral municipality, section and number: ASD04 F 2749.' }),
  address: z.string().nullable(),
  areaM2: Decimal.nullable(),
  tenures: z.array(z.enum(tenures)).meta({ description: 'On what title it is to be had.' }),
  state: z.enum(plotStates),
  availableOn: Day.nullable().meta({ description: 'The first day on which it can be handed over.' }),
  environmentalCategory: z
    .enum(environmentalCategories)
    .nullable()
    .meta({ description: 'The heaviest that its plan permits: VNG, Bedrijven en milieuzonering, 2009.' }),
  powerMva: Decimal.nullable().meta({
    description: 'The connection that the grid operator can give; 0 is an answer.',
  }),
  powerAvailableOn: Day.nullable().meta({ description: 'The first day on which that power is there.' }),
  latitude: z.number().nullable().meta({ description: 'Of a point on it, WGS 84.' }),
  longitude: z.number().nullable(),
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'PlotSummary' });

export const Plot = PlotSummary.extend({
  park: ParkReference.extend({
    website: z.string().nullable(),
    note: z.string().nullable(),
    archivedAt: Instant.nullable(),
    version: z.int(),
  })
    .nullable()
    .meta({ id: 'ParkOfPlot' }),
  note: z.string().nullable(),
  establishments: z
    .array(
      z.object({
        id: Id,
        name: z.string().nullable(),
        street: z.string().nullable(),
        city: z.string().nullable(),
        closedOn: Day.nullable(),
        municipality: Place.nullable(),
        organisation: OrganisationReference,
      }),
    )
    .meta({ description: 'Those on it whose organisations the reader sees, open ones first.' }),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Plot' });

export const PlotPage = pageOf(PlotSummary).meta({ id: 'PlotPage' });

const squareMetres = z.coerce.number().min(0).max(999_999_999);
export const PlotsQuery = CountedPageQuery.extend({
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Parts of its number, park, cadastral designation or address.' }),
  municipalityId: Id.optional(),
  parkId: Id.optional(),
  state: z.enum(plotStates).optional(),
  areaFromM2: squareMetres.optional().meta({
    description: 'Square metres; a plot whose area is not known is in no range.',
  }),
  areaToM2: squareMetres.optional(),
  archived: Truth.optional().meta({ description: 'Those in the archive alone; otherwise all others.' }),
});

export const CreatePlot = z
  .strictObject({
    name: z.string().trim().min(1).max(200).meta({ description: 'Once in its park.' }),
    municipalityId: Id.meta({
      description: 'One whose land the user keeps: his own, at the shared desk any.',
    }),
    parkId: Id.nullish(),
    parkName: z.string().trim().max(200).nullish().meta({
      description: 'Instead of parkId: the park of this name, made where the municipality has none.',
    }),
    cadastralDesignation: z.string().trim().max(60).nullish(),
    address: z.string().trim().max(300).nullish(),
    areaM2: z.number().max(999_999_999_999).multipleOf(0.01).nullish(),
    tenures: z.array(z.enum(tenures)).default([]),
    state: z.enum(plotStates).default('in-preparation'),
    availableOn: Day.nullish(),
    environmentalCategory: z.enum(environmentalCategories).nullish(),
    powerMva: z.number().min(0).max(99_999).multipleOf(0.001).nullish(),
    powerAvailableOn: Day.nullish(),
    latitude: z.number().min(-90).max(90).nullish(),
    longitude: z.number().min(-180).max(180).nullish(),
    note: z.string().trim().max(10_000).nullish(),
  })
  .meta({ id: 'CreatePlot' });

export const UpdatePlot = z
  .strictObject({
    ...CreatePlot.omit({ parkName: true }).shape,
    tenures: CreatePlot.shape.tenures.unwrap(),
    state: CreatePlot.shape.state.unwrap(),
  })
  .partial()
  .meta({ id: 'UpdatePlot' });
