import { isMakeUpDay, type Name, quietPeriodOn, whyNotWorking } from '../calendars/index.ts';
import type { MoveCode } from './moment.ts';
import { moveNames } from './moment-words.ts';
import type { SendingWindow } from './sending-window.ts';

export interface Obstacle {
  code: MoveCode;
  name: Name;
}

/** Why a recipient in a country is not written to on a day, the most telling reason only; null when he is. */
export function obstacleOn(country: string, on: Temporal.PlainDate, window: SendingWindow): Obstacle | null {
  const quiet = quietPeriodOn(country, on);
  if (quiet) return obstacle(quiet.code);
  const dayOff = whyNotWorking(country, on);
  const isChosen = window.weekdays?.includes(on.dayOfWeek);
  // Whoever chooses Saturdays may write on them, also where that is the weekend.
  if (dayOff && !(dayOff.code === 'weekend' && isChosen)) return { code: dayOff.code, name: dayOff.name };
  if (isChosen === false) return obstacle('not-a-sending-day');
  return !isChosen && isMakeUpDay(country, on) ? obstacle('make-up-day') : null;
}

function obstacle(code: keyof typeof moveNames): Obstacle {
  return { code, name: moveNames[code] };
}
