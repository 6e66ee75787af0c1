import { differences } from './compare';
import type { HubCase } from './hubCase';
import { keyColumn, toCaseUnit } from './rows';

const place = { file: 'complaints.csv', line: 2 };
const one: HubCase = {
  place,
  complaint: {
    reference: 'A-1',
    process: 'CHILD_STAT',
    receivedOn: '2024-07-01',
    channel: 'Email',
    team: 'Team West',
    service: 'Family support',
    complainant: 'Advocate',
    highestStage: 'S1',
    status: 'Open',
    summary: ''
  },
  stages: [
    {
      place,
      reference: 'A-1',
      process: 'CHILD_STAT',
      stage: 'S1',
      team: 'Team West',
      service: 'Family support',
      receivedOn: '2024-07-01',
      openedOn: '2024-07-01',
      events: { received_on: '2024-07-01' },
      freezes: [],
      attention: [],
      officerLogin: 'a@council.example'
    }
  ],
  concerns: [
    { place, category: 'Communication' },
    { place, category: 'Finance' }
  ],
  equality: { gender: 'Female', ageGroup: '', ethnicity: '', disability: '' }
};

describe('toCaseUnit', () => {
  it('writes what a case is made of before the case shows', () => {
    expect(toCaseUnit(one, { extent: 'register' }).map((row) => `${row.list} ${row.key}`)).toEqual([
      'Concerns A-1|1',
      'Concerns A-1|2',
      'EqualityAnswers A-1|Child or service user',
      'Complaints A-1',
      'ComplaintStages A-1|S1'
    ]);
  });

  it('leaves the columns a register does not have to people', () => {
    const stage = toCaseUnit(one, { extent: 'register' }).at(-1)?.fields ?? {};
    expect(Object.keys(stage)).not.toEqual(expect.arrayContaining(['InvestigatingOfficerId']));
    expect(Object.keys(stage)).not.toEqual(expect.arrayContaining(['FrozenDate']));
    expect(stage).toMatchObject({ IsOpen: true, ClosedDate: null });
    const full = toCaseUnit(one, { extent: 'full', people: new Map([['a@council.example', { id: 7, name: 'A' }]]) }).at(
      -1
    )?.fields;
    expect(full).toMatchObject({ InvestigatingOfficerId: 7, FrozenDate: null });
  });

  it('knows rows by the column that the site keeps unique', () => {
    expect(keyColumn('Complaints')).toBe('Reference');
    expect(keyColumn('ComplaintStages')).toBe('StageKey');
    expect(keyColumn('Teams')).toBe('Title');
  });
});

describe('differences', () => {
  const existing = (values: Record<string, unknown>): Parameters<typeof differences>[2] => ({ id: 1, values });

  it('takes a day as the same day whether the site stands in UTC or in London', () => {
    for (const sent of ['2024-07-01T00:00:00Z', '2024-06-30T23:00:00Z']) {
      expect(
        differences('Complaints', { ReceivedDate: '2024-07-01T12:00:00Z' }, existing({ ReceivedDate: sent }))
      ).toEqual([]);
    }
    expect(
      differences(
        'Complaints',
        { ReceivedDate: '2024-07-01T12:00:00Z' },
        existing({ ReceivedDate: '2024-07-02T00:00:00Z' })
      )
    ).toEqual(['ReceivedDate']);
  });

  it('takes an empty value as none, and a choice of many in any order', () => {
    const fields = { Outcome: null, Attention: ['Safeguarding', 'Staff named'], IsOpen: true };
    expect(
      differences(
        'ComplaintStages',
        fields,
        existing({ Outcome: '', Attention: ['Staff named', 'Safeguarding'], IsOpen: true })
      )
    ).toEqual([]);
    expect(
      differences(
        'ComplaintStages',
        { ...fields, Attention: [] },
        existing({ Outcome: null, Attention: null, IsOpen: false })
      )
    ).toEqual(['IsOpen']);
  });
});
