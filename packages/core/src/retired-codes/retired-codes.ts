import { asDay } from '../clock.ts';
import type { Context } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { deskTimeZone } from '../time-zones/index.ts';

/** The codes that a field of a record newly takes, and the list they are of. */
export interface ChosenCodes {
  field: string;
  list: string;
  codes: readonly string[];
}

/** The codes of these that are no longer chosen today: a field error each, which names the list. */
export async function retiredProblems(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  chosen: readonly ChosenCodes[],
): Promise<FieldError[]> {
  const asked = chosen.filter(({ codes }) => codes.length > 0);
  if (asked.length === 0) return [];
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  const retired = await db.retiredCode.findMany({
    where: {
      retiredFrom: { lte: asDay(today) },
      OR: asked.map(({ list, codes }) => ({ list, code: { in: [...codes] } })),
    },
  });
  return retired.flatMap(({ list, code }) =>
    asked
      .filter((one) => one.list === list && one.codes.includes(code))
      .map(({ field }) => ({
        pointer: `/${field}`,
        code: 'code-retired',
        message: `"${code}" of the list ${list} is no longer chosen. Records that have it keep it.`,
        params: { list, code },
      })),
  );
}
