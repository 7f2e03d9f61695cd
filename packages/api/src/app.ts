import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { Clock, Database } from '@kavel/core';
import { openFileStore } from '@kavel/core/files';
import Fastify, { type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { activitiesRoutes } from './activities/activities.routes.ts';
import { additionsRoutes } from './additions/additions.routes.ts';
import { apiTokensRoutes } from './api-tokens/api-tokens.routes.ts';
import { authRoutes } from './auth/auth.routes.ts';
import { createAuth } from './auth/auth.ts';
import { identifyBy } from './auth/identify.ts';
import { sessionsRoutes } from './auth/sessions.routes.ts';
import { codeListsRoutes } from './code-lists/code-lists.routes.ts';
import type { Config } from './config.ts';
import { contactsRoutes } from './contacts/contacts.routes.ts';
import { duplicatesRoutes } from './duplicates/duplicates.routes.ts';
import { establishmentFactsRoutes } from './establishments/establishment-facts.routes.ts';
import { establishmentsRoutes } from './establishments/establishments.routes.ts';
import { exchangeRatesRoutes } from './exchange-rates/exchange-rates.routes.ts';
import { exportsRoutes } from './exports/exports.routes.ts';
import { filesRoutes } from './files/files.routes.ts';
import { recordFilesRoutes } from './files/record-files.routes.ts';
import { followUpsRoutes } from './follow-ups/follow-ups.routes.ts';
import { groupsRoutes } from './groups/groups.routes.ts';
import { healthRoutes } from './health/health.routes.ts';
import { importsRoutes } from './imports/imports.routes.ts';
import { fileInquiryRoutes } from './inquiries/file-inquiry.routes.ts';
import { inquiriesRoutes } from './inquiries/inquiries.routes.ts';
import { inquiryDraftsRoutes } from './inquiry-drafts/inquiry-drafts.routes.ts';
import { inquiryStatusesRoutes } from './inquiry-statuses/inquiry-statuses.routes.ts';
import { introductionsRoutes } from './introductions/introductions.routes.ts';
import { leadBulkEditsRoutes } from './lead-bulk-edits/lead-bulk-edits.routes.ts';
import { leadBoardRoutes } from './leads/lead-board.routes.ts';
import { leadsRoutes } from './leads/leads.routes.ts';
import { liveRoutes } from './live/live.routes.ts';
import { mailPreviewsRoutes } from './mail-previews/mail-previews.routes.ts';
import { mailTemplatesRoutes } from './mail-templates/mail-templates.routes.ts';
import { mailsRoutes } from './mails/mails.routes.ts';
import { matchesRoutes } from './matches/matches.routes.ts';
import { meRoutes } from './me/me.routes.ts';
import { meetingsRoutes } from './meetings/meetings.routes.ts';
import { municipalitiesRoutes } from './municipalities/municipalities.routes.ts';
import { notificationsRoutes } from './notifications/notifications.routes.ts';
import { organisationMergesRoutes } from './organisation-merges/organisation-merges.routes.ts';
import { organisationsRoutes } from './organisations/organisations.routes.ts';
import { parksRoutes } from './parks/parks.routes.ts';
import { partnerOfficesRoutes } from './partner-offices/partner-offices.routes.ts';
import { plotsRoutes } from './plots/plots.routes.ts';
import { contextPlugin } from './plugins/context.ts';
import { oncePlugin } from './plugins/once.ts';
import { apiVersion, docsPath, openapi } from './plugins/openapi.ts';
import { permissionsPlugin } from './plugins/permissions.ts';
import { problems } from './plugins/problems.ts';
import { presenceRoutes } from './presence/presence.routes.ts';
import { retiredCodesRoutes } from './retired-codes/retired-codes.routes.ts';
import { savedViewsRoutes } from './saved-views/saved-views.routes.ts';
import { searchRoutes } from './search/search.routes.ts';
import { stageRequirementsRoutes } from './stage-requirements/stage-requirements.routes.ts';
import { tasksRoutes } from './tasks/tasks.routes.ts';
import { todayRoutes } from './today/today.routes.ts';
import { usersRoutes } from './users/users.routes.ts';
import { webhookDeliveriesRoutes } from './webhooks/webhook-deliveries.routes.ts';
import { webhooksRoutes } from './webhooks/webhooks.routes.ts';

export interface AppOptions {
  config: Config;
  db: Database;
  clock: Clock;
  logger?: FastifyBaseLogger | boolean | { level: string };
}

/** Builds the API, ready to listen or to be injected into. Features are listed by hand. */
export async function buildApp({ config, db, clock, logger }: AppOptions) {
  const app = Fastify({
    ...(logger === undefined ? {} : { logger: logger as boolean }),
    trustProxy: config.TRUSTED_PROXIES,
    routerOptions: { ignoreTrailingSlash: false },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await app.register(problems);
  await app.register(helmet, { contentSecurityPolicy: false });
  await app.register(compress);
  // A file that is too large is refused by its name, beside those that are taken.
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('api-version', apiVersion);
  });
  const store = openFileStore(config);
  const auth = createAuth({ config, db, log: app.log });
  await app.register(contextPlugin, { db, clock, identify: identifyBy({ auth, config, db, clock }) });
  await app.register(permissionsPlugin, { publicFolders: [docsPath] });
  await app.register(oncePlugin);
  await app.register(openapi, { apiUrl: config.API_URL });

  const door = {
    site: { publicUrl: config.PUBLIC_URL.replace(/\/$/, ''), secret: config.KAVEL_SECRET },
    store,
    inquiriesPerHour: config.INQUIRIES_PER_HOUR,
  };

  await app.register(healthRoutes, { store });
  await app.register(
    async (v1) => {
      await v1.register(authRoutes, { auth, config });
      await v1.register(sessionsRoutes);
      await v1.register(meRoutes);
      await v1.register(usersRoutes);
      await v1.register(apiTokensRoutes);
      await v1.register(municipalitiesRoutes);
      await v1.register(codeListsRoutes);
      await v1.register(todayRoutes);
      await v1.register(searchRoutes);
      await v1.register(inquiriesRoutes);
      await v1.register(fileInquiryRoutes, door);
      await v1.register(inquiryDraftsRoutes, door);
      await v1.register(inquiryStatusesRoutes, door);
      await v1.register(organisationsRoutes);
      await v1.register(organisationMergesRoutes);
      await v1.register(groupsRoutes);
      await v1.register(matchesRoutes);
      await v1.register(duplicatesRoutes);
      await v1.register(establishmentsRoutes);
      await v1.register(establishmentFactsRoutes);
      await v1.register(parksRoutes);
      await v1.register(plotsRoutes);
      await v1.register(contactsRoutes);
      await v1.register(partnerOfficesRoutes);
      await v1.register(introductionsRoutes);
      await v1.register(leadsRoutes);
      await v1.register(leadBulkEditsRoutes);
      await v1.register(savedViewsRoutes);
      await v1.register(leadBoardRoutes);
      await v1.register(activitiesRoutes);
      await v1.register(liveRoutes, { db, clock, databaseUrl: config.DATABASE_URL });
      await v1.register(presenceRoutes);
      await v1.register(webhooksRoutes, { reach: { toLoopback: config.WEBHOOKS_TO_LOOPBACK } });
      await v1.register(webhookDeliveriesRoutes);
      await v1.register(additionsRoutes);
      await v1.register(followUpsRoutes);
      await v1.register(tasksRoutes);
      await v1.register(meetingsRoutes);
      await v1.register(notificationsRoutes);
      await v1.register(mailTemplatesRoutes);
      await v1.register(mailPreviewsRoutes);
      await v1.register(mailsRoutes);
      await v1.register(filesRoutes, { store });
      await v1.register(recordFilesRoutes, { store });
      await v1.register(stageRequirementsRoutes);
      await v1.register(exchangeRatesRoutes);
      await v1.register(retiredCodesRoutes);
      await v1.register(importsRoutes, { store });
      await v1.register(exportsRoutes, { db });
    },
    { prefix: '/v1' },
  );
  return app;
}
