import type { paths } from './schema.gen.ts';

type Answered<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Draft = Answered<paths['/v1/inquiry-drafts/{token}']['get']>;
export type AnswerInWords = Answered<paths['/v1/inquiry-drafts/{token}/answers-in-words']['get']>[number];
export type Receipt = Answered<paths['/v1/inquiry-drafts/{token}/submissions']['get']>;
export type InquiryStatus = Answered<paths['/v1/inquiry-statuses/{token}']['get']>;
export type CodeLabels = Answered<paths['/v1/code-labels/{locale}']['get']>;
