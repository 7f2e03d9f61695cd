import { expect, test } from 'vitest';
import { type BulkLeadEdit, bulkEditProblems, editOfLead, fieldsBefore } from './bulk-edit.rules.ts';

const day = new Date('2027-01-04T00:00:00Z');

test.each<[string, string[], BulkLeadEdit, object]>([
  ['a field', ['water'], { strategicFit: 'high' }, { strategicFit: 'high' }],
  ['an emptied field', [], { ownerId: null }, { ownerId: null }],
  ['a cluster more', ['water'], { addClusters: ['health'] }, { clusters: ['water', 'health'] }],
  ['a cluster that is there', ['water'], { addClusters: ['water'] }, { clusters: ['water'] }],
  ['a cluster less', ['water', 'health'], { removeClusters: ['water'] }, { clusters: ['health'] }],
  [
    'one for another',
    ['water'],
    { addClusters: ['health'], removeClusters: ['water', 'energy'] },
    { clusters: ['health'] },
  ],
  [
    'a status, with all that it says',
    [],
    { status: 'paused', lookAgainOn: day },
    { status: 'paused', statusReason: null, wonBy: null, lookAgainOn: day, neverLookAgain: false },
  ],
])('%s', (_what, clusters, edit, expected) => {
  expect(editOfLead({ clusters: clusters as never }, edit)).toEqual(expected);
});

test.each<[string, BulkLeadEdit, string[]]>([
  ['nothing', {}, ['/edit required']],
  ['nothing but empty lists', { addClusters: [], removeClusters: [] }, ['/edit required']],
  ['a field', { source: 'event' }, []],
  ['a field emptied', { nextStep: null }, []],
  [
    'lost without why and when',
    { status: 'lost' },
    ['/edit/statusReason required', '/edit/lookAgainOn required'],
  ],
  ['lost and never', { status: 'lost', statusReason: 'costs', neverLookAgain: true }, []],
  [
    'lost to nowhere',
    { status: 'lost', statusReason: 'other-location', neverLookAgain: true },
    ['/edit/wonBy required'],
  ],
  ['paused without an end', { status: 'paused' }, ['/edit/lookAgainOn required']],
  ['paused', { status: 'paused', lookAgainOn: day }, []],
  ['open', { status: 'open' }, []],
  ['a reason without a status', { statusReason: 'costs' }, ['/edit/statusReason with-status']],
  [
    'a cluster both ways',
    { addClusters: ['water'], removeClusters: ['water'] },
    ['/edit/removeClusters add-and-remove'],
  ],
])('%s', (_what, edit, expected) => {
  expect(bulkEditProblems(edit).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

test('what stood before is what an undo sets, days as days', () => {
  const changes = {
    nextStepOn: ['2027-01-04', null],
    lookAgainOn: [null, '2027-01-04'],
    clusters: [['water'], []],
  } as const;
  expect(fieldsBefore(changes as never)).toEqual({ nextStepOn: day, lookAgainOn: null, clusters: ['water'] });
});
