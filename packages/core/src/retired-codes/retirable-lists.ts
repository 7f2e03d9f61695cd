/** The coded fields of a lead and the lists of the code labels they are chosen from. */
export const leadCodeLists = {
  kind: 'leadKind',
  sector: 'sector',
  clusters: 'cluster',
  activities: 'activity',
  source: 'leadSource',
  cause: 'leadCause',
  strategicFit: 'strategicFit',
  firstArrival: 'leadArrival',
  tenures: 'tenure',
  drivers: 'leadDriver',
  likelihood: 'likelihood',
  investmentBand: 'investmentBand',
  vifo: 'vifo',
  timeFrame: 'timeFrame',
  statusReason: 'statusReason',
} as const;

/** A list of which codes can be retired. */
export type RetirableList = (typeof leadCodeLists)[keyof typeof leadCodeLists];

/** The lists of which codes can be retired, in the order of the fields. */
export const retirableLists: readonly RetirableList[] = Object.values(leadCodeLists);

/** The field of a lead that is chosen from a list. */
export function fieldOf(list: RetirableList): keyof typeof leadCodeLists {
  const [field] = Object.entries(leadCodeLists).find(([, one]) => one === list) ?? [];
  return field as keyof typeof leadCodeLists;
}
