import { deskZone } from '../../desk/ui/dates.ts';

/** The day it is at the desk, YYYY-MM-DD. */
export const todayHere = (): string => Temporal.Now.plainDateISO(deskZone).toString();
