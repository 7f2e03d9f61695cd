/** The currencies of ISO 4217 that the runtime knows (CLDR). */
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether there is such a currency. */
export const isCurrency = (code: string): boolean => currencies.has(code);
