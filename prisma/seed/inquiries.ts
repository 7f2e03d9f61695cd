import { type Database, fixedClock } from '@kavel/core';
import { actorOf } from '@kavel/core/access';
import type { Locale } from '@kavel/core/code-lists';
import { type Answers, fileInquiry, getInquiry, routeInquiry } from '@kavel/core/inquiries';
import type { Colleagues, Municipalities } from './colleagues.ts';
import { chinese, dutch, english, japanese } from './inquiry-answers.ts';

/** Links of the demo's own inquiries are signed with what nobody keeps: they are asked for anew. */
const site = { publicUrl: 'http://localhost:3000', secret: crypto.randomUUID() };

interface Seed {
  locale: Locale;
  answers: Answers;
  /** Hours since it came in. */
  hours: number;
  routeTo?: keyof Municipalities;
}

/** Five inquiries in four languages, some with time left, one late. Nobody is mailed about them. */
export async function seedInquiries(
  db: Database,
  now: Temporal.Instant,
  colleagues: Colleagues,
  municipalities: Municipalities,
): Promise<void> {
  const seeds: Seed[] = [
    { locale: 'ja', answers: japanese.logistics, hours: 3 },
    { locale: 'zh', answers: chinese.ledMaker, hours: 20 },
    { locale: 'en', answers: english.dataCentre, hours: 30, routeTo: 'haarlemmermeer' },
    { locale: 'nl', answers: dutch.bakery, hours: 7 * 24, routeTo: 'almere' },
    { locale: 'ja', answers: japanese.foodResearch, hours: 26, routeTo: 'almere' },
  ];
  for (const { locale, answers, hours, routeTo } of seeds) {
    const clock = fixedClock(now.subtract({ hours }).toString());
    const ctx = { db, clock, actor: { kind: 'system' } } as const;
    const { receipt } = await fileInquiry(ctx, site, {
      channel: 'web',
      locale,
      answers,
      idempotencyKey: crypto.randomUUID(),
    });
    if (routeTo) {
      const desk = {
        db,
        clock: fixedClock(now.subtract({ hours: hours - 2 }).toString()),
        actor: actorOf(colleagues.desk),
      };
      const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: receipt.reference } });
      const { version } = await getInquiry(desk, id);
      await routeInquiry(desk, id, version, {
        municipalityId: municipalities[routeTo].id,
        assigneeId: colleagues[routeTo].id,
      });
    }
  }
  await db.mail.updateMany({ data: { state: 'cancelled', response: 'Demo data: not sent.' } });
  await db.activity.updateMany({ data: { noticeDue: false } });
}
