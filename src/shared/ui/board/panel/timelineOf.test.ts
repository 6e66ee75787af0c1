import { enGB } from '../../../loc/en-GB';
import { aRow } from '../../testing/aRow';
import { reasonText } from './reasonText';
import { timelineOf } from './timelineOf';

const today = '2024-01-10';

describe('the line of time of a stage', () => {
  test('goes by day, with today between what is done and what is due', () => {
    const row = aRow(today, { events: { received_on: '2024-01-02', acknowledged_on: '2024-01-04' } });
    expect(timelineOf(row, today).map(({ kind, day }) => `${day ?? ''} ${kind}`)).toEqual([
      '2024-01-02 done',
      '2024-01-04 done',
      '2024-01-10 today',
      '2024-01-16 due'
    ]);
  });

  test('puts today’s mark before what is due that day', () => {
    const row = aRow('2024-01-16', { events: { received_on: '2024-01-02', acknowledged_on: '2024-01-02' } });
    expect(timelineOf(row, '2024-01-16').map(({ kind }) => kind)).toEqual(['done', 'done', 'today', 'due']);
  });

  test('shows pauses, and clocks that wait at the end without a day', () => {
    const row = aRow(today, {
      stage: 'S2',
      events: { s2_requested_on: '2024-01-02' },
      freezes: [{ frozenOn: '2024-01-03', resumedOn: '2024-01-05' }]
    });
    const kinds = timelineOf(row, today).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['done', 'paused', 'resumed']);
    expect(kinds[kinds.length - 1]).toBe('waiting');
  });
});

describe('the reason for a colour', () => {
  test('names the day and counts the working days', () => {
    expect(reasonText(aRow('2024-01-18', {}), '2024-01-18', enGB)).toBe(
      'It was due on Tue 16 Jan, 2 working days ago, and has not been done.'
    );
    expect(reasonText(aRow('2024-01-16', {}), '2024-01-16', enGB)).toBe('It is due today, Tue 16 Jan.');
    expect(reasonText(aRow('2024-01-03', {}), '2024-01-03', enGB)).toBe(
      'It is due on Tue 16 Jan; 9 working days are left.'
    );
  });

  test('says how much is left of a paused clock', () => {
    const row = aRow(today, { freezes: [{ frozenOn: '2024-01-09', reviewOn: '2024-02-01' }] });
    expect(reasonText(row, today, enGB)).toBe('The clock is paused, with 5 working days left when it resumes.');
  });
});
