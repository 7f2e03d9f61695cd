import { expect, test } from 'vitest';
import type { Permission } from '../desk/use-desk.ts';
import { offeredActs } from './inquiry-acts.ts';

const manager: Permission[] = ['inquiries:route', 'inquiries:accept', 'inquiries:answer', 'inquiries:reject'];
const agent = manager.filter((permission) => permission !== 'inquiries:accept');
const answered = '2026-11-24T10:00:00Z';

test.each([
  ['what came in is routed first', 'received', false, null, manager, 'route', ['answer', 'reject']],
  ['what was routed is accepted', 'routed', false, null, manager, 'accept', ['answer', 'route', 'reject']],
  ['who may not accept, answers', 'routed', false, null, agent, 'answer', ['route', 'reject']],
  ['an accepted one waits for its answer', 'accepted', false, null, manager, 'answer', []],
  ['answered as a lead: nothing waits', 'accepted', false, answered, manager, null, ['answer']],
  [
    'an answered question may become a lead',
    'answered',
    false,
    answered,
    manager,
    null,
    ['accept', 'answer', 'reject'],
  ],
  ['held apart: judge it first', 'received', true, null, manager, 'release', ['reject']],
  ['a rejection can be undone', 'rejected', false, null, manager, null, ['reopen']],
  ['also of one held apart', 'rejected', true, null, manager, null, ['reopen']],
  ['a viewer only looks', 'received', false, null, [], null, []],
] as const)('%s', (_what, state, quarantined, answeredAt, permissions, primary, others) => {
  expect(offeredActs({ state, quarantined, answeredAt }, permissions)).toEqual({ primary, others });
});
