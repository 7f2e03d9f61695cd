/** The lists that can be taken out. */
export const exportNouns = [
  'organisations',
  'contacts',
  'leads',
  'inquiries',
  'establishments',
  'plots',
] as const;
export type ExportNoun = (typeof exportNouns)[number];

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
