import { enGB } from '../../loc/en-GB';
import { aRow } from '../testing/aRow';
import { sentence } from './sentence';

// A Wednesday. Ten working days from 2 January end on the 16th.
const today = '2024-01-17';
const acknowledged = (on: string): { events: { received_on: string; acknowledged_on: string } } => ({
  events: { received_on: on, acknowledged_on: on }
});

describe('the sentence at the head of the board', () => {
  const rows = [
    aRow(today, { id: 1, receivedOn: '2024-01-02', ...acknowledged('2024-01-02') }),
    aRow(today, { id: 2, receivedOn: '2024-01-05', ...acknowledged('2024-01-05') }),
    aRow(today, {
      id: 3,
      receivedOn: '2024-01-15',
      ...acknowledged('2024-01-15'),
      freezes: [{ frozenOn: '2024-01-16' }]
    }),
    aRow(today, {
      id: 4,
      receivedOn: '2024-01-02',
      ...acknowledged('2024-01-02'),
      extension: { newDue: '2024-01-18', recordedOn: '2024-01-10' }
    })
  ];

  test('counts what is late, at its limit, due this week, paused and open', () => {
    expect(sentence(rows, today, '', false, enGB)).toBe(
      '1 overdue, 1 at the last limit, 2 due this week, 1 paused, 4 open'
    );
  });

  test('says where, and that filters are on', () => {
    expect(sentence(rows.slice(0, 1), today, 'Team West', true, enGB)).toBe(
      '1 overdue, 0 due this week, 1 open in Team West matching the filters'
    );
  });

  test('says that nothing is open', () => {
    expect(sentence([], today, 'Team West', false, enGB)).toBe('No open cases in Team West');
  });
});
