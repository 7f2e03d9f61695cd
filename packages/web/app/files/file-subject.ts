import type { TimelineSubject } from '../timeline/timeline-subject.ts';

/** The one record to which files are attached. */
export type FileSubject = Omit<TimelineSubject, 'inquiryId'>;
