/** The edition of the classification that the letters belong to: the same letter means something else in Rev. 2.1. */
export const sectorClassification = 'NACE Rev. 2';

/**
 * The sections of NACE Rev. 2, A to U (Regulation (EC) No 1893/2006, Annex I), which the Dutch SBI 2008
 * follows. NACE Rev. 2.1 (Delegated Regulation (EU) 2023/137), and with it SBI 2025, splits section J in
 * two and so runs from A to V: a letter is never to be read without its edition.
 */
export const sectors = [
  'A', // agriculture, forestry and fishing
  'B', // mining and quarrying
  'C', // manufacturing
  'D', // electricity, gas, steam and air conditioning supply
  'E', // water supply; sewerage, waste management and remediation
  'F', // construction
  'G', // wholesale and retail trade; repair of motor vehicles and motorcycles
  'H', // transportation and storage
  'I', // accommodation and food service activities
  'J', // information and communication
  'K', // financial and insurance activities
  'L', // real estate activities
  'M', // professional, scientific and technical activities
  'N', // administrative and support service activities
  'O', // public administration and defence; compulsory social security
  'P', // education
  'Q', // human health and social work activities
  'R', // arts, entertainment and recreation
  'S', // other service activities
  'T', // households as employers
  'U', // extraterritorial organisations and bodies
] as const;
export type Sector = (typeof sectors)[number];
