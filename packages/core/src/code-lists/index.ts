export { type Country, countries } from './country.codes.ts';
export {
  type FormsOfAddress,
  formsOfAddress,
  knownFormsOfAddress,
} from './form-of-address.codes.ts';
export {
  type Activity,
  type Appointment,
  activities,
  appointments,
  type Channel,
  type Cluster,
  channels,
  clusters,
  type InquiryKind,
  type InvestmentBand,
  inquiryKinds,
  investmentBands,
  type Locale,
  locales,
  type RejectionReason,
  rejectionReasons,
  type Tenure,
  type TimeFrame,
  tenures,
  timeFrames,
} from './inquiry.codes.ts';
export { isOneOf } from './is-one-of.ts';
export { type CodeLabels, codeLabels, labelOf } from './labels.ts';
export { type Sector, sectorClassification, sectors } from './sector.codes.ts';
export { type AreaUnit, areaUnits, type PowerUnit, powerUnits } from './unit.codes.ts';
