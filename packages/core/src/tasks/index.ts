export { findTasks, type TaskFilter } from './find-tasks.ts';
export { remindOfTasks } from './remind.ts';
export {
  type TaskList,
  type TaskReminder,
  type TaskState,
  taskLists,
  taskReminders,
  taskStates,
} from './task.codes.ts';
export { aTask } from './task.factory.ts';
export { findDueTasks, getTask, type Task, type TaskNoun, taskNouns, tasksSeenBy } from './tasks.queries.ts';
export {
  archiveTask,
  type CreateTask,
  createTask,
  dismissReminder,
  markTask,
  type UpdateTask,
  updateTask,
} from './tasks.ts';
