import {
  archiveTask,
  createTask,
  dismissReminder,
  findTasks,
  getTask,
  markTask,
  updateTask,
} from '@kavel/core/tasks';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreateTask, Task, TaskPage, TasksQuery, UpdateTask } from './tasks.contract.ts';

const tags = ['tasks'];
const params = z.object({ id: Id });

/** What is done with a task as a whole, each by a path of its own. */
const acts = [
  ['doings', (ctx, id, version) => markTask(ctx, id, version, true)],
  ['undoings', (ctx, id, version) => markTask(ctx, id, version, false)],
  ['archivings', (ctx, id, version) => archiveTask(ctx, id, version, true)],
  ['unarchivings', (ctx, id, version) => archiveTask(ctx, id, version, false)],
  ['reminder-dismissals', dismissReminder],
] as const satisfies [string, typeof dismissReminder][];

export const tasksRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/tasks',
    {
      config: { permission: 'tasks:read' },
      schema: {
        tags,
        description: 'Those to be done by their day, those that are done the latest first.',
        querystring: TasksQuery,
        response: { 200: TaskPage },
      },
    },
    (request) => findTasks(userContext(request), request.query),
  );
  app.post(
    '/tasks',
    { config: { permission: 'tasks:write' }, schema: { tags, body: CreateTask, response: { 201: Task } } },
    async (request, reply) => {
      const task = await createTask(userContext(request), request.body);
      reply.code(201).header('location', `/v1/tasks/${task.id}`);
      return withETag(reply, task);
    },
  );
  app.get(
    '/tasks/:id',
    { config: { permission: 'tasks:read' }, schema: { tags, params, response: { 200: Task } } },
    async (request, reply) => withETag(reply, await getTask(userContext(request), request.params.id)),
  );
  app.patch(
    '/tasks/:id',
    {
      config: { permission: 'tasks:write' },
      schema: { tags, params, body: UpdateTask, response: { 200: Task } },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      return withETag(reply, await updateTask(ctx, request.params.id, versionOf(request), request.body));
    },
  );
  for (const [path, act] of acts) {
    app.post(
      `/tasks/:id/${path}`,
      { config: { permission: 'tasks:write' }, schema: { tags, params, response: { 200: Task } } },
      async (request, reply) => {
        const ctx = userContext(request);
        return withETag(reply, await act(ctx, request.params.id, versionOf(request)));
      },
    );
  }
};
