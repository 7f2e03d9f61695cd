/** When an assignee is reminded: on the morning of the day, at a chosen moment, or not at all. */
export const taskReminders = ['morning', 'moment', 'none'] as const;
export type TaskReminder = (typeof taskReminders)[number];

/** Of whom a list of tasks is: to be done by the reader, made by him, or all that he sees. */
export const taskLists = ['mine', 'made', 'all'] as const;
export type TaskList = (typeof taskLists)[number];

/** Those still to be done, those of them that are due, or those that are done. */
export const taskStates = ['open', 'due', 'done'] as const;
export type TaskState = (typeof taskStates)[number];
