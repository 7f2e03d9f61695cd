import { expect, test } from 'vitest';
import { renderDesk, wordsIn } from '../desk/testing/render-desk.tsx';
import { LeadAppointment } from './lead-appointment.tsx';

const inquiry = (appointment: object) => ({
  id: 'inquiry',
  reference: 'VD6ASB9Q',
  locale: 'ja' as const,
  receivedAt: '2026-11-24T08:30:00Z',
  appointment,
});
const labels = { appointment: { video: 'By video', none: 'None' } };
const wish = { appointment: 'video', appointmentTimeZone: 'Asia/Tokyo' };

test('the wished appointment stands on both clocks, with the inquiry that it comes from', () => {
  const html = renderDesk(
    <LeadAppointment inquiry={inquiry(wish)} moments={['2026-12-04T01:00:00Z', '2026-12-07T06:00:00Z']} />,
    { labels },
  );
  expect(wordsIn(html)).toMatch(
    /By video .*4 Dec, 10:00 Tokyo · 02:00 here .*7 Dec, 15:00 Tokyo · 07:00 here/,
  );
  expect(html).toContain('href="/desk/inquiries/inquiry"');
});

test.each([
  ['none is wished', inquiry({ appointment: 'none' })],
  ['nothing was said of one', inquiry({})],
  ['the lead is of no inquiry', null],
])('where %s there is nothing', (_what, from) => {
  expect(wordsIn(renderDesk(<LeadAppointment inquiry={from} moments={[]} />))).toBe('');
});
