/** The units in which an area may be typed; everything is kept in m² beside what was typed. */
export const areaUnits = ['m2', 'ha', 'tsubo', 'mu'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/** The units in which the power of a grid connection may be typed; kept in kVA. */
export const powerUnits = ['kva', 'mva'] as const;
export type PowerUnit = (typeof powerUnits)[number];
