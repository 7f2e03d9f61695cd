import type { Cluster, Country } from '../code-lists/index.ts';
import type { OrganisationKind, Tier } from './organisation.codes.ts';
import type { OrganisationTexts } from './organisation.rules.ts';
import type { GivenLists } from './organisation-lists.ts';
import type { SectorFields } from './sector-code.rules.ts';

/** What of an organisation is edited; what is absent is not touched. */
export interface UpdateOrganisation extends OrganisationTexts, SectorFields, GivenLists {
  kinds?: OrganisationKind[] | undefined;
  country?: Country | undefined;
  clusters?: Cluster[] | undefined;
  municipalityId?: string | null | undefined;
  accountManagerId?: string | null | undefined;
  tier?: Tier | null | undefined;
  confidential?: boolean | undefined;
  screening?: boolean | undefined;
}

export interface CreateOrganisation extends UpdateOrganisation {
  name: string;
  country: Country;
}
