import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';

export type Inquiry = components['schemas']['Inquiry'];
export type InquirySummary = components['schemas']['InquirySummary'];
export type InquiryMatch = components['schemas']['OrganisationMatch'];

/** The language that a name in an inquiry is likely written in: Han characters go by the language of the form. */
export const nameLang = (name: string, { locale }: Pick<Inquiry, 'locale'>): string | undefined =>
  langOf(name, locale === 'zh' ? 'zh' : 'ja');
