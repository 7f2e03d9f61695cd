import type { Answers } from '@kavel/core/inquiries';
import { answersOf, restartClocks } from '@kavel/core/inquiries';
import { theMunicipalities } from '@kavel/core/municipalities';
import { anOrganisation } from '@kavel/core/organisations';
import { describe, expect, it } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, signInAs, aColleague } = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1000' } });
const municipalities = await theMunicipalities(db);
const desk = await signInAs('desk', { sharedDesk: true });
const almere = await aColleague('account-manager', { municipality: 'almere' });
const amsterdam = await signInAs('account-manager', { municipality: 'amsterdam' });
const viewer = await signInAs('viewer', { municipality: 'almere' });

let posted = 0;
async function anInquiry(answers: Partial<Answers> = {}) {
  posted += 1;
  const posting = await app.inject({
    method: 'POST',
    url: '/v1/inquiries',
    headers: { 'idempotency-key': `test-key-${posted}` },
    payload: {
      locale: 'ja',
      answers: answersOf({ contactEmail: `p${posted}@company${posted}.example`, ...answers }),
    },
  });
  expect(posting.statusCode).toBe(201);
  const { reference, statusToken } = posting.json();
  const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference } });
  return { id, statusToken, reference };
}
const get = (id: string, headers: Record<string, string>) =>
  app.inject({ url: `/v1/inquiries/${id}`, headers });
const act = (id: string, what: string, version: number, headers: Record<string, string>, payload?: object) =>
  app.inject({
    method: 'POST',
    url: `/v1/inquiries/${id}/${what}`,
    headers: { ...headers, 'if-match': `"${version}"` },
    ...(payload ? { payload } : {}),
  });
const toAlmere = { municipalityId: municipalities.almere.id };
const answer = { subject: 'Plots in Almere', text: 'Dear Ms Tanaka, here is what we have.' };

describe('the way of an inquiry', () => {
  it('is routed, accepted with nothing typed twice, answered, and told on the status page', async () => {
    const { id, statusToken } = await anInquiry({
      appointmentTimeZone: 'Asia/Tokyo',
      floorAreaFrom: '1000',
      floorAreaUnit: 'tsubo',
    });
    const routed = await act(id, 'routings', 1, desk, {
      ...toAlmere,
      assigneeId: almere.user.id,
      note: 'Japan desk',
    });
    expect(routed.json()).toMatchObject({ state: 'routed', municipality: { slug: 'almere' }, version: 2 });
    expect(routed.headers.etag).toBe('"2"');

    const accepted = (await act(id, 'acceptances', 2, almere.headers, {})).json();
    expect(accepted).toMatchObject({
      state: 'accepted',
      organisation: { name: '株式会社くらロジスティクス' },
    });
    const lead = await db.lead.findUniqueOrThrow({
      where: { id: accepted.lead.id },
      include: { contact: true },
    });
    expect(lead).toMatchObject({
      kind: 'new-establishment',
      stage: 'new',
      ownerId: almere.user.id,
      sector: 'H',
    });
    expect(lead.floorAreaFromM2?.toNumber()).toBe(3305.79);
    expect(lead.contact).toMatchObject({
      name: '田中 美咲',
      language: 'ja',
      timeZone: 'Asia/Tokyo',
      timeZoneOrigin: 'inquiry',
    });

    const answered = (
      await act(id, 'answers', 3, almere.headers, { ...answer, nextStep: 'A call on Monday' })
    ).json();
    expect(answered.state).toBe('accepted');
    expect(answered.timeLeft).toBeNull();
    const mail = await db.mail.findFirstOrThrow({ where: { inquiryId: id, kind: 'answer' } });
    expect(mail).toMatchObject({
      state: 'planned',
      language: 'ja',
      leadId: lead.id,
      subject: answer.subject,
    });

    const status = (await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` })).json();
    expect(status).toMatchObject({ outcome: 'answered', nextStep: { text: 'A call on Monday' } });
    expect(
      status.steps.map(({ step, at }: { step: string; at: string | null }) => [step, at !== null]),
    ).toEqual([
      ['received', true],
      ['routed', true],
      ['answered', true],
      ['next', false],
    ]);
    expect(status.steps[2].by.name).toBe(almere.user.name);
    expect(JSON.stringify(status)).not.toContain('Japan desk');
  });

  it('links to an organisation that is there already', async () => {
    const organisation = await anOrganisation(db, { name: '日立', website: 'https://hitachi-like.example' });
    const { id } = await anInquiry({ organisationName: '日立株式会社', website: 'hitachi-like.example' });
    const [match] = (await app.inject({ url: `/v1/inquiries/${id}/matches`, headers: desk })).json();
    expect(match).toMatchObject({ organisation: { id: organisation.id }, band: 'same' });
    expect(match.reasons).toEqual([
      { code: 'same-domain', params: { domain: 'hitachi-like.example' } },
      { code: 'same-after-legal-form', params: { form: '株式会社' } },
    ]);
    await act(id, 'routings', 1, desk, toAlmere);
    const accepted = await act(id, 'acceptances', 2, almere.headers, { organisationId: organisation.id });
    expect(accepted.json().organisation.id).toBe(organisation.id);
    expect(await db.organisation.count({ where: { name: '日立株式会社' } })).toBe(0);
  });

  it('goes along when the shared desk moves its lead to another municipality', async () => {
    const { id } = await anInquiry();
    await act(id, 'routings', 1, desk, toAlmere);
    const { lead } = (await act(id, 'acceptances', 2, almere.headers, {})).json();
    const admin = await signInAs('admin', { sharedDesk: true });
    const moved = await app.inject({
      method: 'PATCH',
      url: `/v1/leads/${lead.id}`,
      headers: { ...admin, 'if-match': '"1"' },
      payload: { municipalityId: municipalities.haarlemmermeer.id, ownerId: null },
    });
    expect(moved.statusCode).toBe(200);
    expect((await get(id, almere.headers)).statusCode).toBe(404);
    const there = await signInAs('account-manager', { municipality: 'haarlemmermeer' });
    expect((await get(id, there)).json().municipality.slug).toBe('haarlemmermeer');
  });

  it('written down by a municipality’s colleague is that municipality’s at once', async () => {
    const filed = await app.inject({
      method: 'POST',
      url: '/v1/inquiries',
      headers: { ...almere.headers, 'idempotency-key': 'a-call-to-almere' },
      payload: {
        locale: 'en',
        channel: 'telephone',
        answers: answersOf({ contactEmail: 'call@called.example' }),
      },
    });
    const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: filed.json().reference } });
    const seen = (await get(id, almere.headers)).json();
    expect(seen).toMatchObject({ state: 'routed', municipality: { slug: 'almere' }, channel: 'telephone' });
  });

  it('answered by telephone is answered, also where there is no address', async () => {
    const filed = await app.inject({
      method: 'POST',
      url: '/v1/inquiries',
      headers: { ...desk, 'idempotency-key': 'a-call-of-today' },
      payload: {
        locale: 'nl',
        channel: 'telephone',
        answers: answersOf({ contactEmail: '', contactTelephone: '03-1234-5678' }),
      },
    });
    const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: filed.json().reference } });
    expect((await act(id, 'answers', 1, desk, answer)).json().errors[0].code).toBe('no-address');
    const called = await act(id, 'answers', 1, desk, {
      by: 'telephone',
      text: 'Called back; sends a brief.',
    });
    expect(called.json()).toMatchObject({ state: 'answered', timeLeft: null, channel: 'telephone' });
    expect(await db.activity.count({ where: { inquiryId: id, kind: 'call' } })).toBe(1);
  });

  it('stands on Today again when its answer never left', async () => {
    const { id } = await anInquiry();
    await act(id, 'answers', 1, desk, answer);
    const ctx = { db, clock, actor: { kind: 'system' } } as const;
    expect(await restartClocks(ctx)).toBe(0);
    await db.mail.updateMany({ where: { inquiryId: id, kind: 'answer' }, data: { state: 'failed' } });
    expect(await restartClocks(ctx)).toBe(1);
    expect((await get(id, desk)).json()).toMatchObject({
      state: 'received',
      answeredAt: null,
      timeLeft: { late: false },
    });
  });

  it('is rejected with a reason, and the rejection taken back', async () => {
    const { id } = await anInquiry();
    const rejected = (
      await act(id, 'rejections', 1, desk, { reason: 'out-of-scope', note: 'Asks for a visa' })
    ).json();
    expect(rejected).toMatchObject({ state: 'rejected', rejectionReason: 'out-of-scope', timeLeft: null });
    expect((await act(id, 'answers', 2, desk, answer)).json().code).toBe('cannot-answer');
    const reopened = (await act(id, 'reopenings', 2, desk)).json();
    expect(reopened).toMatchObject({ state: 'received', rejectionReason: null });
    expect(reopened.timeLeft.late).toBe(false);
  });
});

describe('what is refused', () => {
  it('an act on a version that somebody changed: 409 with the inquiry as it is', async () => {
    const { id } = await anInquiry();
    await act(id, 'routings', 1, desk, toAlmere);
    const stale = await act(id, 'rejections', 1, desk, { reason: 'spam' });
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({
      code: 'stale-edit',
      current: { state: 'routed', version: 2, timeLeft: { late: false } },
    });
    expect(stale.json().current.answers.organisationName).toBeDefined();
    expect(stale.json().current).not.toHaveProperty('normalisedName');
  });

  it('an act without a version: 428', async () => {
    const { id } = await anInquiry();
    const url = `/v1/inquiries/${id}/releases`;
    expect((await app.inject({ method: 'POST', url, headers: desk })).statusCode).toBe(428);
  });

  it('two who accept at once: one lead', async () => {
    const { id } = await anInquiry();
    await act(id, 'routings', 1, desk, toAlmere);
    const both = await Promise.all([1, 2].map(() => act(id, 'acceptances', 2, almere.headers, {})));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await db.lead.count({ where: { inquiry: { id } } })).toBe(1);
  });

  it('accepting what no municipality has: the rule in words', async () => {
    const { id } = await anInquiry();
    const admin = await signInAs('admin', { sharedDesk: true });
    const refused = await act(id, 'acceptances', 1, admin, {});
    expect(refused.statusCode).toBe(422);
    expect(refused.json().detail).toContain('Route this inquiry');
  });

  it('an unknown reason of rejection, named', async () => {
    const { id } = await anInquiry();
    const refused = await act(id, 'rejections', 1, desk, { reason: 'boring' });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors[0].pointer).toBe('/reason');
  });

  it('acts that a role may not do: 403; not its municipality’s: as if it were not there', async () => {
    const { id } = await anInquiry();
    await act(id, 'routings', 1, desk, toAlmere);
    expect((await act(id, 'rejections', 2, viewer, { reason: 'spam' })).statusCode).toBe(403);
    expect((await get(id, viewer)).statusCode).toBe(200);
    expect((await get(id, amsterdam)).statusCode).toBe(404);
    expect((await act(id, 'acceptances', 2, amsterdam, {})).statusCode).toBe(404);
    const list = (await app.inject({ url: '/v1/inquiries?limit=100', headers: amsterdam })).json();
    expect(list.items).toEqual([]);
  });
});

describe('Today', () => {
  it('has the inquiries by time left, and not those that are answered, rejected or held apart', async () => {
    const before = (await app.inject({ url: '/v1/today', headers: desk })).json().inquiries.count;
    const { id } = await anInquiry();
    const { id: other } = await anInquiry({ message: 'https://a.example '.repeat(6) });
    const now = (await app.inject({ url: '/v1/today', headers: desk })).json();
    expect(now.inquiries.count).toBe(before + 1);
    expect(now.inquiries.items.map((item: { id: string }) => item.id)).toContain(id);
    expect(now.inquiries.items.map((item: { id: string }) => item.id)).not.toContain(other);
    expect(now.inquiries.quarantined).toBe(1);
    expect(now.inquiries.items[0].timeLeft).toMatchObject({ late: false, workingDays: 2 });
    const released = (await act(other, 'releases', 1, desk)).json();
    expect(released).toMatchObject({ quarantined: false, timeLeft: { late: false } });
  });
});
