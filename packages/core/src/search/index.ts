export { foundSql, soughtSql } from './found.sql.ts';
export { foundBy, readFound, type Sought, soughtWhere } from './found-by.ts';
export { gramsOf, searchColumns } from './grams.ts';
export { gramsOfQuery } from './query.ts';
export { refreshMissingSearch } from './refresh-missing.ts';
export {
  holdNames,
  refreshContactSearch,
  refreshInquirySearch,
  refreshLeadSearch,
  refreshOrganisationSearch,
} from './refresh-search.ts';
export type {
  FoundContact,
  FoundInquiry,
  FoundLead,
  FoundOrganisation,
  SearchGroup,
} from './search.results.ts';
export { searchSql } from './search.sql.ts';
export { type Search, type SearchResults, search } from './search.ts';
