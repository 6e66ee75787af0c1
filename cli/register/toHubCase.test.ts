import { toHubCase } from './toHubCase';
import type { CaseRecord, StageRecord } from './register';

const place = { file: 'stages.csv', line: 2 };
const stage = (parts: Partial<StageRecord>): StageRecord => ({ place, stage: 'S1', startedOn: '2024-02-01', ...parts });
const aCase = (parts: Partial<CaseRecord>): CaseRecord => ({
  place,
  reference: 'A-1',
  process: 'CHILD_STAT',
  receivedOn: '2024-02-01',
  channel: 'Email',
  team: 'Team West',
  complainant: 'Advocate',
  highestStage: 'S1',
  status: 'Open',
  stages: [],
  concerns: [],
  ...parts
});

describe('toHubCase', () => {
  it.each([
    ['CHILD_STAT', 'S1', { received_on: '2024-02-01', response_sent_on: '2024-02-10' }],
    ['CHILD_STAT', 'S2', { statement_agreed_on: '2024-02-01', adjudication_sent_on: '2024-02-10' }],
    ['CORPORATE', 'S2', { s2_requested_on: '2024-02-01', s2_response_sent_on: '2024-02-10' }],
    ['CHILD_STAT', 'S3', { s3_requested_on: '2024-02-01', s3_response_sent_on: '2024-02-10' }],
    ['INFORMAL', 'INFORMAL', { informal_logged: '2024-02-01' }]
  ] as const)('starts and answers %s %s by the events of its rules', (process, code, events) => {
    const made = toHubCase(
      aCase({ process, stages: [stage({ stage: code, closedOn: '2024-02-10', outcome: 'Upheld' })] }),
      () => 'Family support'
    );
    expect(made.stages[0]).toMatchObject({
      events,
      closedOn: '2024-02-10',
      closureType: 'Responded',
      service: 'Family support'
    });
  });

  it.each(['Withdrawn', 'Refused'])('gives a stage that was %s no answer', (outcome) => {
    const [made] = toHubCase(aCase({ stages: [stage({ closedOn: '2024-02-10', outcome })] }), () => '').stages;
    expect(made?.events).toEqual({ received_on: '2024-02-01' });
    expect(made?.closureType).toBe(outcome);
  });

  it('takes a closed stage without an outcome as answered, of a complaint that stays open', () => {
    const made = toHubCase(aCase({ stages: [stage({ closedOn: '2024-02-10' })] }), () => '');
    expect(made.stages[0]?.closureType).toBe('Responded');
    expect(made.complaint).toMatchObject({ status: 'Open', closedOn: '2024-02-10' });
  });

  it('leaves a complaint with an open stage without a closing day', () => {
    const made = toHubCase(
      aCase({ stages: [stage({ closedOn: '2024-02-10' }), stage({ stage: 'S2', startedOn: '2024-02-12' })] }),
      () => ''
    );
    expect(made.complaint.closedOn).toBeUndefined();
    expect(made.stages[1]?.closureType).toBeUndefined();
  });

  it('keeps an extension without a day on which it was recorded', () => {
    expect(toHubCase(aCase({ stages: [stage({ extendedTo: '2024-03-01' })] }), () => '').stages[0]?.extension).toEqual({
      newDue: '2024-03-01'
    });
  });
});
