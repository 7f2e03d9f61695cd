/** Names for people; the codes are for programs. A type, not an interface: it is kept as JSON. */
export type Name = {
  en: string;
  nl: string;
};

/** Why a country does not work on a day: each its own, but 'holiday' for all that need no name of their own. */
export type DayOffCode = 'weekend' | 'holiday' | 'chinese-new-year' | 'national-day' | 'seollal' | 'chuseok';

export interface DayOff {
  code: DayOffCode;
  name: Name;
  /** The government has not yet published this year: the day follows from its rules. */
  estimate: boolean;
}

/** Days of one year, or of all, by ISO date. */
export type DaysOff = ReadonlyMap<string, DayOff>;
