import type { StageEntry } from '../../domain/events/StageEvent';
import { readStageEntries } from './stageEntries';

const entries: readonly StageEntry[] = [
  { type: 'happened', on: '2026-11-02', event: 'received_on' },
  { type: 'date_corrected', on: '2026-11-03', event: 'received_on', was: '2026-11-02', reason: 'Typed wrongly' },
  { type: 'statement_reagreed', on: '2026-11-04', was: '2026-11-03' },
  { type: 'frozen', on: '2026-11-05', reason: 'Court proceedings', reviewOn: '2026-11-20' },
  { type: 'resumed', on: '2026-11-06' },
  { type: 'extended', on: '2026-11-06', newDue: '2026-12-01' },
  { type: 'extension_removed', on: '2026-11-07' },
  { type: 'closed', on: '2026-11-09', closureType: 'Responded' },
  { type: 'reopened', on: '2026-11-10', reason: 'Sent in error' },
  { type: 'struck_out', on: '2026-11-11', strikes: 'key.0' }
];

describe('what an act put into its stage’s log', () => {
  it('comes back from its text as it went in', () => {
    expect(readStageEntries(JSON.parse(JSON.stringify(entries)))).toEqual(entries);
  });

  it('is left out where it is none that the hub knows', () => {
    const faults = [
      { type: 'happened', on: '2026-11-02', event: 'moon_landing' },
      { type: 'happened', on: '2 November', event: 'received_on' },
      { type: 'date_corrected', on: '2026-11-03', event: 'received_on' },
      { type: 'extended', on: '2026-11-06', newDue: 7 },
      { type: 'closed', on: '2026-11-09', closureType: 'Forgotten' },
      { type: 'exploded', on: '2026-11-09' },
      'resumed',
      null
    ];
    expect(readStageEntries(faults)).toEqual([]);
    expect([undefined, null, 'text', {}].flatMap(readStageEntries)).toEqual([]);
  });
});
