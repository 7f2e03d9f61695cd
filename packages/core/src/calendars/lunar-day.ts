/**
 * A day of the Chinese lunisolar calendar as a calendar day: year in which its new year falls, month 1 to 12
 * (no leap month), day of the month. By ICU's calendar, which depends on no machine's time zone.
 */
export function lunarDay(year: number, month: number, day: number): Temporal.PlainDate {
  const monthCode = `M${String(month).padStart(2, '0')}`;
  return Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode, day }).withCalendar('iso8601');
}

/**
 * Qingming, the solar term on which the tomb-sweeping festival falls: 4 or 5 April, by the usual formula for
 * the 21st century (sun at 15° of longitude).
 */
export function qingming(year: number): Temporal.PlainDate {
  const inCentury = year % 100;
  const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
  return Temporal.PlainDate.from({ year, month: 4, day });
}
