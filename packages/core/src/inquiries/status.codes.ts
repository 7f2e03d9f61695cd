/** What a company reads of its inquiry, in this order. */
export const statusSteps = ['received', 'routed', 'answered', 'next'] as const;
export type StatusStep = (typeof statusSteps)[number];
