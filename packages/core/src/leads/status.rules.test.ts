import { expect, test } from 'vitest';
import { leadStatuses } from './lead.codes.ts';
import { noStatusFacts, type StatusFacts, statusFactProblems, statusProblem } from './status.rules.ts';

test('an edit brings a lead from status to status, and never in or out of landing', () => {
  const moves = leadStatuses.flatMap((from) => leadStatuses.map((to) => [from, to] as const));
  const allowed = moves.filter(([from, to]) => from !== to && statusProblem(from, to) === undefined);
  expect(allowed.map((pair) => pair.join(' → '))).toEqual([
    'open → paused',
    'open → lost',
    'open → deprioritised',
    'paused → open',
    'paused → lost',
    'paused → deprioritised',
    'lost → open',
    'lost → paused',
    'deprioritised → open',
    'deprioritised → paused',
    'deprioritised → lost',
  ]);
  for (const status of leadStatuses) expect(statusProblem(status, status)).toBeUndefined();
});

const day = new Date('2027-03-01T00:00:00Z');
const because: Partial<StatusFacts> = { statusReason: 'no-power' };

test.each([
  ['open', {}, []],
  ['landed', {}, []],
  ['paused', {}, ['/lookAgainOn']],
  ['paused', { neverLookAgain: true }, ['/lookAgainOn']],
  ['paused', { lookAgainOn: day }, []],
  ['lost', {}, ['/statusReason', '/lookAgainOn']],
  ['lost', because, ['/lookAgainOn']],
  ['lost', { lookAgainOn: day }, ['/statusReason']],
  ['lost', { ...because, neverLookAgain: true }, []],
  ['lost', { ...because, lookAgainOn: day }, []],
  ['lost', { ...because, lookAgainOn: day, neverLookAgain: true }, ['/lookAgainOn']],
  ['lost', { statusReason: 'other-location', neverLookAgain: true }, ['/wonBy']],
  ['lost', { statusReason: 'other-location', wonBy: 'Hamburg', neverLookAgain: true }, []],
  ['deprioritised', {}, ['/statusReason', '/lookAgainOn']],
  ['deprioritised', { statusReason: 'poor-fit', lookAgainOn: day }, []],
] as const)('%s with %j lacks %j', (status, facts, pointers) => {
  const problems = statusFactProblems(status, { ...noStatusFacts, ...facts });
  expect(problems.map(({ pointer }) => pointer)).toEqual(pointers);
});
