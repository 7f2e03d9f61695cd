import type { Country, InquiryKind } from '../code-lists/index.ts';
import type { InquiryState } from '../inquiries/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from '../leads/index.ts';
import type { Count } from '../pages/index.ts';
import type { PlotState } from '../plots/index.ts';

/** What one kind of record gives: the best, and how many there are in all. */
export interface SearchGroup<Item> {
  items: Item[];
  /** Up to 100; not exact when there are more. */
  count: Count;
}

export interface FoundOrganisation {
  id: string;
  name: string;
  nameLanguage: string | null;
  latinName: string | null;
  country: Country;
}

export interface FoundContact {
  id: string;
  name: string;
  nameReading: string | null;
  jobTitle: string | null;
  email: string | null;
  organisation: FoundOrganisation;
}

export interface FoundLead {
  id: string;
  title: string;
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
  organisation: FoundOrganisation;
}

export interface FoundInquiry {
  id: string;
  reference: string;
  organisationName: string;
  organisationLatin: string | null;
  contactName: string;
  country: Country;
  kind: InquiryKind;
  state: InquiryState;
  quarantined: boolean;
}

export interface FoundPlot {
  id: string;
  name: string;
  park: { id: string; name: string } | null;
  municipality: { id: string; slug: string; name: string };
  cadastralDesignation: string | null;
  address: string | null;
  state: PlotState;
}
