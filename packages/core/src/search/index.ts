export { foundSql, soughtSql } from './found.sql.ts';
export { foundBy, readAllFound, readFound, type Sought, soughtWhere } from './found-by.ts';
export { gramsOf, searchColumns } from './grams.ts';
export { gramsOfQuery } from './query.ts';
export { refreshMissingSearch } from './refresh-missing.ts';
export {
  holdNames,
  refreshContactSearch,
  refreshInquirySearch,
  refreshLeadSearch,
  refreshOrganisationSearch,
  refreshPlotSearch,
  refreshPlotsOfPark,
} from './refresh-search.ts';
export type {
  FoundContact,
  FoundInquiry,
  FoundLead,
  FoundOrganisation,
  FoundPlot,
  SearchGroup,
} from './search.results.ts';
export { searchSql } from './search.sql.ts';
export { type Search, type SearchResults, search } from './search.ts';
export { organisationTexts } from './texts.queries.ts';
