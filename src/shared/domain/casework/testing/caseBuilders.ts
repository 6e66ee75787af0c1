import { bankHolidays } from '../../calendar/englandWalesHolidays';
import { createCalendar } from '../../calendar/workingDayCalendar';
import { rateStage } from '../../board/rateStage';
import { defaultProcessRules } from '../../processRules/defaultProcessRules';
import type { ClockEvent, StageCode } from '../../processRules/ProcessRule';
import { indexRules } from '../../processRules/selectRules';
import type { ClosureType } from '../../stages/ComplaintStage';
import { aStage } from '../../testing/builders';
import type { Situation } from '../acts/ActDefinition';
import { headerOf } from '../acts/performAct';
import type { CaseConcern, CaseEvent, CaseFile, CaseStage } from '../CaseFile';
import { positionOf, type CaseState } from '../CaseState';

const calendar = createCalendar(bankHolidays, '2023-01-01', '2026-12-31');
const rules = indexRules(defaultProcessRules);

/** For tests: a concern of the case `CH-2024-0001`. */
export function aConcern(fields: Partial<CaseConcern> = {}): CaseConcern {
  return {
    id: 11,
    number: 1,
    reference: 'CH-2024-0001',
    category: 'Communication',
    wording: 'Calls were not returned.',
    outcomes: {},
    staffNamed: false,
    ...fields
  };
}

/** For tests: a case of the stages given, with one concern. */
export function aCase(stages: readonly CaseStage[], fields: Partial<Omit<CaseFile, 'stages'>> = {}): CaseFile {
  const [first] = stages;
  return {
    complaint: {
      id: 1,
      reference: 'CH-2024-0001',
      process: first?.process ?? 'CHILD_STAT',
      receivedOn: first?.receivedOn ?? '2024-01-02',
      channel: 'Email',
      team: 'Team West',
      service: 'Assessment and family support',
      complainant: 'Parent or carer',
      summary: '',
      linkedTo: [],
      repeat: false,
      ...headerOf(stages)
    },
    stages,
    concerns: [aConcern()],
    remedies: [],
    events: [],
    ...fields
  };
}

const answered = (event: ClockEvent, on: string): Partial<CaseStage> => ({
  closedOn: on,
  closureType: 'Responded',
  outcome: 'Not upheld'
});

const s1 = (fields: Partial<CaseStage> = {}): CaseStage => aStage({ events: { received_on: '2024-01-02' }, ...fields });
const s1Answered = s1({
  events: { received_on: '2024-01-02', response_sent_on: '2024-01-12' },
  ...answered('response_sent_on', '2024-01-12')
});
const later = (stage: StageCode, openedOn: string, fields: Partial<CaseStage> = {}): CaseStage =>
  aStage({ id: stage === 'S2' ? 2 : 3, stage, openedOn, ...fields, receivedOn: '2024-01-02' });
const s2 = (events: CaseStage['events'], fields: Partial<CaseStage> = {}): CaseStage =>
  later('S2', '2024-01-22', { events: { s2_requested_on: '2024-01-22', ...events }, ...fields });
const s2Answered = s2(
  { statement_agreed_on: '2024-01-29', adjudication_sent_on: '2024-02-27' },
  answered('adjudication_sent_on', '2024-02-27')
);
const s3 = (events: CaseStage['events'], fields: Partial<CaseStage> = {}): CaseStage =>
  later('S3', '2024-03-04', { events: { s3_requested_on: '2024-03-04', ...events }, ...fields });
const corporate = { process: 'CORPORATE' } as const;
const request = (fields: Partial<CaseStage> = {}): CaseStage =>
  aStage({ process: 'MP', stage: 'ENQUIRY', reference: 'CH-2024-0001', ...fields });
const ended = (closureType: ClosureType): CaseStage[] => [s1({ closedOn: '2024-01-10', closureType })];

const byState: Readonly<Record<CaseState, readonly CaseStage[]>> = {
  informal: [aStage({ process: 'INFORMAL', stage: 'INFORMAL' })],
  stage1: [s1()],
  stage1Answered: [s1Answered],
  statement: [s1Answered, s2({})],
  investigation: [s1Answered, s2({ statement_agreed_on: '2024-01-29' })],
  review: [{ ...s1Answered, ...corporate }, s2({}, corporate)],
  stage2Answered: [s1Answered, s2Answered],
  panel: [s1Answered, s2Answered, s3({})],
  panelReport: [s1Answered, s2Answered, s3({ panel_held_on: '2024-03-11' })],
  panelResponse: [
    s1Answered,
    s2Answered,
    s3({ panel_held_on: '2024-03-11', panel_report_on: '2024-03-14', panel_report_received_on: '2024-03-15' })
  ],
  stage3Answered: [
    s1Answered,
    s2Answered,
    s3(
      { panel_held_on: '2024-03-11', panel_report_received_on: '2024-03-15', s3_response_sent_on: '2024-03-19' },
      answered('s3_response_sent_on', '2024-03-19')
    )
  ],
  request: [request()],
  requestAnswered: [request({ events: { reply_sent_on: '2024-01-09' }, ...answered('reply_sent_on', '2024-01-09') })],
  resolved: [
    aStage({
      process: 'INFORMAL',
      stage: 'INFORMAL',
      closedOn: '2024-01-10',
      closureType: 'Resolved informally'
    })
  ],
  withdrawn: ended('Withdrawn'),
  refused: ended('Refused'),
  merged: ended('Merged'),
  transferred: ended('Transferred')
};

/** For tests: the day on which {@link aCaseIn} cases are looked at. */
export const caseDay = '2024-03-20';

/** For tests: a case that stands in a state; a paused one has been so since its stage opened. */
export function aCaseIn(state: CaseState, paused = false): CaseFile {
  const stages = byState[state];
  const last = stages[stages.length - 1];
  return aCase(last && paused ? [...stages.slice(0, -1), { ...last, freezes: [{ frozenOn: last.openedOn }] }] : stages);
}

/** For tests: a case as the service recovery manager finds it on {@link caseDay}. */
export function aSituation(file: CaseFile, fields: Partial<Omit<Situation, 'file' | 'position'>> = {}): Situation {
  const today = fields.today ?? caseDay;
  return {
    file,
    position: positionOf(file),
    actor: { id: 6, name: 'Avery Lind', roles: ['R6'] },
    today,
    named: [],
    rate: (stage) => rateStage(stage, rules, calendar, today),
    workingDaysBetween: (from, to) => calendar.legal.workingDaysBetween(from, to),
    serviceOf: (team) => (team === 'Team West' ? 'Assessment and family support' : ''),
    ...fields
  };
}

/** For tests: an entry of the timeline. */
export function anEvent(fields: Partial<CaseEvent> = {}): CaseEvent {
  return {
    key: 'e1',
    number: 1,
    act: 'acknowledge',
    stage: 'S1',
    on: '2024-01-03',
    recordedAt: '2024-01-03T10:00:00.000Z',
    by: { id: 5, name: 'Isolde Fenwright' },
    values: {},
    ...fields
  };
}
