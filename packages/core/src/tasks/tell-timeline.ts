import { logActivity } from '../activities/index.ts';
import type { UserContext } from '../context.ts';
import type { Task } from './tasks.queries.ts';

/** Writes on the timeline of the record that a task is about what became of it; nothing of a task about none. */
export async function tellTimeline(
  ctx: UserContext,
  kind: 'task-made' | 'task-done' | 'task-undone',
  task: Task,
): Promise<void> {
  if (task.about === null) return;
  const { leadId, inquiryId, contactId, organisationId, establishmentId, introductionId, plotId } = task;
  await logActivity(ctx, {
    kind,
    text: task.title,
    details: { taskId: task.id, assignee: task.assignee.name, dueOn: task.dueOn.toISOString().slice(0, 10) },
    ...{ leadId, inquiryId, contactId, organisationId, establishmentId, introductionId, plotId },
  });
}
