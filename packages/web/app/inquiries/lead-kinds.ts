import type { components } from '../api/schema.gen.ts';
import type { Inquiry } from './inquiry.ts';

export type LeadKind = components['schemas']['Lead']['kind'];

export const leadKinds: readonly LeadKind[] = [
  'new-establishment',
  'expansion',
  'relocation',
  'retention',
  'joint-venture',
  'acquisition',
];

/** What kind of lead an inquiry most often turns into; the colleague can choose another. */
export const leadKindOf: Record<Inquiry['kind'], LeadKind> = {
  'new-establishment': 'new-establishment',
  expansion: 'expansion',
  relocation: 'relocation',
  cooperation: 'joint-venture',
  question: 'new-establishment',
};
