import type { components } from '../api/schema.gen.ts';

type Wish = components['schemas']['WishedAppointment'];

/**
 * The moments at which a company would like to meet, as instants: it typed them in its own time zone. What is no
 * moment there is left out; it still stands among the answers.
 */
export function wishedMoments(answers: Wish): string[] {
  const zone = answers.appointmentTimeZone;
  if (!zone) return [];
  return [answers.appointmentMoment1, answers.appointmentMoment2].flatMap((typed) => {
    try {
      return typed ? [Temporal.PlainDateTime.from(typed).toZonedDateTime(zone).toInstant().toString()] : [];
    } catch {
      return [];
    }
  });
}
