/** What an inquiry asks for. */
export const inquiryKinds = [
  'new-establishment',
  'expansion',
  'relocation',
  'cooperation',
  'question',
] as const;
export type InquiryKind = (typeof inquiryKinds)[number];

/** How an inquiry came in. */
export const channels = ['web', 'telephone', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** The languages of the public form. */
export const locales = ['en', 'nl', 'ja', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The region's clusters. */
export const clusters = [
  'health',
  'data-centres',
  'e-commerce-logistics',
  'circular-economy',
  'water',
  'led-optics',
  'energy',
] as const;
export type Cluster = (typeof clusters)[number];

/** What a company will do at the site. */
export const activities = [
  'headquarters',
  'research-development',
  'production',
  'logistics',
  'sales',
  'data-centre',
  'other',
] as const;
export type Activity = (typeof activities)[number];

/** On what title the site is wanted; a ground lease is Dutch *erfpacht* (Burgerlijk Wetboek 5:85). */
export const tenures = ['buy', 'lease', 'ground-lease'] as const;
export type Tenure = (typeof tenures)[number];

/** The investment in euros, in bands: an exact sum is seldom known this early, and seldom said. */
export const investmentBands = [
  'under-1m',
  '1m-10m',
  '10m-50m',
  '50m-250m',
  'over-250m',
  'not-said',
] as const;
export type InvestmentBand = (typeof investmentBands)[number];

/** When the company wants to start at the site. */
export const timeFrames = ['within-6-months', '6-12-months', '1-2-years', 'over-2-years', 'unknown'] as const;
export type TimeFrame = (typeof timeFrames)[number];

/** How the company would like to meet. */
export const appointments = ['none', 'video', 'at-the-desk', 'at-your-site'] as const;
export type Appointment = (typeof appointments)[number];

/** Why an inquiry is rejected; the desk must choose one. */
export const rejectionReasons = [
  'spam',
  'out-of-scope',
  'outside-region',
  'duplicate',
  'no-contact',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];
