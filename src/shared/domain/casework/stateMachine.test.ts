import type { ActId } from './acts/ActId';
import { actOf, acts } from './acts/acts';
import { performAct } from './acts/performAct';
import { refusalOf } from './acts/refusalOf';
import { caseStateIds, caseStates, positionOf, type CaseState } from './CaseState';
import { Refused } from '../refusals/Refusal';
import { entryOf, readySituation } from './testing/actEntries';
import { aCaseIn } from './testing/caseBuilders';

/*
 * Every act in every state, open and paused, as domain.md 3 and 7.4 have it: x is allowed, . is refused. Written by hand
 * and apart from the acts' own table, which must agree. A case of `review` is corporate, of `request` an MP's enquiry, and
 * all others are children's.
 */
const columns = {
  inf: 'informal',
  s1: 'stage1',
  's1✓': 'stage1Answered',
  sta: 'statement',
  inv: 'investigation',
  rev: 'review',
  's2✓': 'stage2Answered',
  pan: 'panel',
  rep: 'panelReport',
  rsp: 'panelResponse',
  's3✓': 'stage3Answered',
  req: 'request',
  'rq✓': 'requestAnswered',
  rsv: 'resolved',
  wdn: 'withdrawn',
  ref: 'refused',
  mrg: 'merged',
  trf: 'transferred'
} as const satisfies Record<string, CaseState>;

const running = `
                       inf s1  s1✓ sta inv rev s2✓ pan rep rsp s3✓ req rq✓ rsv wdn ref mrg trf
acknowledge             x   x   .   x   x   x   .   x   x   x   .   .   .   .   .   .   .   .
allocate                x   x   .   x   x   x   .   x   x   x   .   x   .   .   .   .   .   .
attempt-informally      x   x   x   x   x   x   x   x   x   x   x   x   .   .   .   .   .   .
start-stage-1           x   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .
check-sending           .   x   .   .   x   x   .   .   .   x   .   x   .   .   .   .   .   .
escalate-to-ombudsman   x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
answer-ombudsman        x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
decide-ombudsman        x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
extend                  x   x   .   .   x   x   .   .   x   x   .   .   .   .   .   .   .   .
freeze                  x   x   .   x   x   x   .   x   x   x   .   x   .   .   .   .   .   .
resume                  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
correct-date            x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x
respond                 .   x   .   .   .   x   .   .   .   x   .   x   .   .   .   .   .   .
request-stage-2         .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
agree-statement         .   .   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .
adjudicate              .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .
request-stage-3         .   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .
hold-panel              .   .   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .
receive-panel-report    .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .
withdraw                x   x   .   x   x   x   .   x   x   x   .   x   .   .   .   .   .   .
refuse                  x   x   .   x   .   x   .   x   .   .   .   x   .   .   .   .   .   .
merge                   x   x   .   x   x   x   .   x   x   x   .   x   .   .   .   .   .   .
reopen                  .   .   x   .   .   .   x   .   .   .   x   .   x   x   x   x   x   x
change-details          x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x
hold-destruction        x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x
report-breach           x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x
record-concern          x   x   .   x   x   x   .   x   x   x   .   x   .   .   .   .   .   .
offer-remedy            x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
agree-remedy            x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
pay-remedy              x   x   x   x   x   x   x   x   x   x   x   .   .   x   x   x   x   x
`;

const paused = `
                       inf s1  sta inv rev pan rep rsp req
acknowledge             x   x   x   x   x   x   x   x   .
allocate                x   x   x   x   x   x   x   x   x
attempt-informally      x   x   x   x   x   x   x   x   x
start-stage-1           .   .   .   .   .   .   .   .   .
check-sending           .   .   .   .   .   .   .   .   .
escalate-to-ombudsman   x   x   x   x   x   x   x   x   .
answer-ombudsman        x   x   x   x   x   x   x   x   .
decide-ombudsman        x   x   x   x   x   x   x   x   .
extend                  x   x   .   x   x   .   x   x   .
freeze                  .   .   .   .   .   .   .   .   .
resume                  x   x   x   x   x   x   x   x   x
correct-date            x   x   x   x   x   x   x   x   x
respond                 .   .   .   .   .   .   .   .   .
request-stage-2         .   .   .   .   .   .   .   .   .
agree-statement         .   .   .   .   .   .   .   .   .
adjudicate              .   .   .   .   .   .   .   .   .
request-stage-3         .   .   .   .   .   .   .   .   .
hold-panel              .   .   .   .   .   .   .   .   .
receive-panel-report    .   .   .   .   .   .   .   .   .
withdraw                x   x   x   x   x   x   x   x   x
refuse                  x   x   x   .   x   x   .   .   x
merge                   x   x   x   x   x   x   x   x   x
reopen                  .   .   .   .   .   .   .   .   .
change-details          x   x   x   x   x   x   x   x   x
hold-destruction        x   x   x   x   x   x   x   x   x
report-breach           x   x   x   x   x   x   x   x   x
record-concern          x   x   x   x   x   x   x   x   x
offer-remedy            x   x   x   x   x   x   x   x   .
agree-remedy            x   x   x   x   x   x   x   x   .
pay-remedy              x   x   x   x   x   x   x   x   .
`;

interface Cell {
  act: ActId;
  state: CaseState;
  isPaused: boolean;
  isAllowed: boolean;
}

function cells(grid: string, isPaused: boolean): Cell[] {
  const [head = '', ...rows] = grid.trim().split('\n');
  const names = head.trim().split(/\s+/) as (keyof typeof columns)[];
  return rows.flatMap((row) => {
    const [act = '', ...marks] = row.trim().split(/\s+/);
    return names.map((name, index) => ({
      act: act as ActId,
      state: columns[name],
      isPaused,
      isAllowed: marks[index] === 'x'
    }));
  });
}

const all = [...cells(running, false), ...cells(paused, true)];

describe('the state machine', () => {
  it('has a row for every act and a column for every state', () => {
    expect(new Set(all.map(({ act }) => act))).toEqual(new Set(acts.map(({ id }) => id)));
    expect(new Set(all.filter(({ isPaused }) => !isPaused).map(({ state }) => state))).toEqual(new Set(caseStateIds));
    const pausable = caseStateIds.filter((state) => caseStates[state].open);
    expect(new Set(all.filter(({ isPaused }) => isPaused).map(({ state }) => state))).toEqual(new Set(pausable));
    expect(all).toHaveLength(acts.length * (caseStateIds.length + pausable.length));
  });

  it.each(caseStateIds)('builds a case that stands in %s', (state) => {
    expect(positionOf(aCaseIn(state))).toMatchObject({ state, paused: false });
  });

  it.each(all.filter(({ isAllowed }) => !isAllowed))(
    'refuses $act in $state (paused: $isPaused), with a reason',
    (cell) => {
      const reason = refusalOf(actOf(cell.act), readySituation(cell.state, cell.isPaused, cell.act));
      if (!reason) throw new Error('It is not refused.');
      expect(() =>
        performAct(
          actOf(cell.act),
          entryOf(cell.act, cell.state),
          readySituation(cell.state, cell.isPaused, cell.act),
          {
            key: 'k',
            recordedAt: ''
          }
        )
      ).toThrow(new Refused(reason));
    }
  );

  it.each(all.filter(({ isAllowed }) => isAllowed))(
    'allows $act in $state (paused: $isPaused), and it leads where it says',
    (cell) => {
      const act = actOf(cell.act);
      const situation = readySituation(cell.state, cell.isPaused, cell.act);
      expect(refusalOf(act, situation)).toBeUndefined();
      const { position, file } = situation;
      const { after, event } = performAct(act, entryOf(cell.act, cell.state), situation, {
        key: 'k',
        recordedAt: '2024-03-20T10:00:00.000Z'
      });
      const now = positionOf(after);
      const ways = act.moves.filter(({ from }) => from.includes(cell.state)).map(({ to }) => to);
      const reached = now.state === cell.state ? 'same' : now.state;
      const opened = act.id === 'reopen' && caseStates[now.state].open ? 'open again' : reached;
      expect(ways).toContain(now.state === cell.state && ways.includes(now.state) ? now.state : opened);
      expect(after.events.at(-1)).toBe(event);
      expect(after.complaint.status).toBe(caseStates[now.state].open ? 'Open' : 'Closed');
      // Nothing is changed in place.
      expect(position).toEqual(positionOf(file));
    }
  );

  it('reaches every state that an act promises', () => {
    const promised = acts.flatMap(({ moves }) => moves.map(({ to }) => to)).filter((to) => to in caseStates);
    expect(new Set(promised).size).toBeGreaterThan(12);
  });
});
