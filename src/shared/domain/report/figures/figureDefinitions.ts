import type { CaseSelection, SelectionTerm } from '../CaseSelection';
import { makers } from '../columns/complaintShape';
import { decidedOutcomes } from '../definitions/words';
import type { Figure, PeriodRule } from '../Report';
import type { Scope } from '../Scope';
import { unanswered } from '../tables/stageRows';
import type { StageCode } from '../../processRules/ProcessRule';
import { investigatedDecisions, upheldDecisions } from '../../registers/OmbudsmanCase';

/** A figure that stands in no table: a count, or a share of one. */
export interface FigureDefinition {
  id: string;
  title: string;
  period: PeriodRule;
  population: (scope: Scope) => string;
  count: (scope: Scope) => CaseSelection;
  /** What a share is of; absent for a count. */
  of?: (scope: Scope) => CaseSelection;
  unit: Figure['unit'];
}

type Where = (scope: Scope) => readonly SelectionTerm[];

const has = (column: string, ...words: readonly string[]): SelectionTerm => ({ column, in: words });
const answered: Where = (scope) => [
  { column: 'closure', in: scope.wordsBut('stages', 'closure', [...unanswered, '']) }
];

/** Counts of complaints received. */
function complaints(id: string, title: string, where: Where, share = false): FigureDefinition {
  return {
    id,
    title,
    period: 'RIP',
    unit: share ? 'percent' : 'count',
    population: (scope) => `${scope.statutoryName} complaints received in the period`,
    count: (scope) => scope.selection('complaints', 'received', [scope.statutory, ...where(scope)]),
    ...(share && { of: (scope: Scope) => scope.selection('complaints', 'received', [scope.statutory]) })
  };
}

/** Stages of the statutory procedure closed in the period with an answer. */
function answers(scope: Scope, stage: StageCode, ...where: readonly SelectionTerm[]): CaseSelection {
  return scope.selection('stages', 'closed', [scope.statutory, has('stage', stage), ...answered(scope), ...where]);
}

/** A share of the answers of a stage. */
function answerShare(
  id: string,
  title: string,
  stage: StageCode,
  ...where: readonly SelectionTerm[]
): FigureDefinition {
  return {
    id,
    title,
    period: 'CIP',
    unit: 'percent',
    population: (scope) =>
      `${scope.statutoryName} answers at this stage sent in the period, withdrawn and refused left out`,
    count: (scope) => answers(scope, stage, ...where),
    of: (scope) => answers(scope, stage)
  };
}

const measuredAnswers = (
  id: string,
  title: string,
  stage: StageCode,
  ...compliances: readonly string[]
): FigureDefinition => ({
  ...answerShare(id, title, stage, has('compliance', ...compliances)),
  of: (scope) => answers(scope, stage, has('compliance', 'WITHIN_STANDARD', 'WITHIN_AGREED_EXTENSION', 'OUTSIDE'))
});

/** Everything of a list in the period. */
function rowsOf(
  id: string,
  title: string,
  population: string,
  period: PeriodRule,
  rows: CaseSelection['rows'],
  date: string,
  where: readonly SelectionTerm[] = [],
  of?: readonly SelectionTerm[]
): FigureDefinition {
  return {
    id,
    title,
    period,
    unit: of ? 'percent' : 'count',
    population: () => population,
    count: (scope) => scope.selection(rows, date, [...(of ?? []), ...where]),
    ...(of && { of: (scope: Scope) => scope.selection(rows, date, of) })
  };
}

const stagesOpened = (corporate: boolean, stage: StageCode, number: number): FigureDefinition => ({
  id: corporate ? `M3.corporate.stage-${number}` : `M3.stage-${number}`,
  title: corporate ? `Corporate Stage ${number} opened` : `Stage ${number} opened`,
  period: 'RIP',
  unit: 'count',
  population: (scope) => `${corporate ? 'Corporate' : scope.statutoryName} stages opened in the period`,
  count: (scope) =>
    scope.selection('stages', 'opened', [
      corporate ? has('process', 'CORPORATE') : scope.statutory,
      has('stage', stage)
    ])
});

const escalation = (id: string, title: string, from: StageCode, to: StageCode): FigureDefinition => ({
  id,
  title,
  period: 'CIP',
  unit: 'percent',
  population: () => 'Requests in the period against answers of the stage before sent in it',
  count: (scope) => scope.selection('stages', 'requested', [scope.statutory, has('stage', to)]),
  of: (scope) => answers(scope, from)
});

const openStages = (id: string, title: string, ...where: readonly SelectionTerm[]): FigureDefinition => ({
  id,
  title,
  period: 'OPE',
  unit: 'count',
  population: () => 'Stages open at the end of the period, of every procedure',
  count: (scope) =>
    scope.selectionBetween('stages', 'opened', '0001-01-01', scope.request.to, [has('open', 'Yes'), ...where])
});

const coverage = (characteristic: string, title: string): FigureDefinition => ({
  id: `M24.${characteristic}.coverage`,
  title,
  period: 'RIP',
  unit: 'percent',
  population: () => 'All complaints received in the period',
  count: (scope) =>
    scope.selection('complaints', 'received', [
      scope.covered,
      { column: characteristic, in: scope.wordsBut('complaints', characteristic, ['']) }
    ]),
  of: (scope) => scope.selection('complaints', 'received', [scope.covered])
});

const ended = (id: string, title: string, closure: string): FigureDefinition => ({
  id,
  title,
  period: 'RIP',
  unit: 'count',
  population: () => 'All complaints received in the period',
  count: (scope) => scope.selection('complaints', 'received', [scope.covered, has('closure', closure)])
});

const byChildren = Object.values(makers);

/** The figures of domain.md 12.1 that stand in no table of their own. */
export const figureDefinitions: readonly FigureDefinition[] = [
  {
    id: 'M2',
    title: 'Complaints received in all',
    period: 'RIP',
    unit: 'count',
    population: () => 'All complaints received in the period: statutory, corporate and informal',
    count: (scope) => scope.selection('complaints', 'received', [scope.covered])
  },
  stagesOpened(false, 'S1', 1),
  stagesOpened(false, 'S2', 2),
  stagesOpened(false, 'S3', 3),
  stagesOpened(true, 'S1', 1),
  stagesOpened(true, 'S2', 2),
  answerShare('M4', 'Settled at Stage 1', 'S1', has('escalated', '')),
  escalation('M5.stage-2', 'From Stage 1 to Stage 2', 'S1', 'S2'),
  escalation('M5.stage-3', 'From Stage 2 to Stage 3', 'S2', 'S3'),
  complaints('M6.decided', 'Statutory complaints decided', () => [has('outcome', ...decidedOutcomes)]),
  measuredAnswers('M7', 'Stage 1 within the standard', 'S1', 'WITHIN_STANDARD'),
  measuredAnswers(
    'M8',
    'Stage 1 within the standard or an agreed extension',
    'S1',
    'WITHIN_STANDARD',
    'WITHIN_AGREED_EXTENSION'
  ),
  measuredAnswers('M9.standard', 'Stage 2 within the standard', 'S2', 'WITHIN_STANDARD'),
  measuredAnswers(
    'M9.maximum',
    'Stage 2 within the standard or an agreed extension',
    'S2',
    'WITHIN_STANDARD',
    'WITHIN_AGREED_EXTENSION'
  ),
  {
    id: 'M10.panel',
    title: 'Stage 3 panels held within the days of the law',
    period: 'CIP',
    unit: 'percent',
    population: (scope) => `Panels of ${scope.statutoryName.toLowerCase()} complaints held in the period`,
    count: (scope) => scope.selection('stages', 'panelHeld', [scope.statutory, has('panel', 'Yes')]),
    of: (scope) => scope.selection('stages', 'panelHeld', [scope.statutory, has('panel', 'Yes', 'No')])
  },
  measuredAnswers('M10.stage', 'Whole Stage 3 within the reported target', 'S3', 'WITHIN_STANDARD'),
  openStages('M12', 'Open at the end of the period'),
  openStages('M12.extended', 'Open on an extension', has('extended', 'Yes')),
  openStages('M12.unassigned', 'Open without an investigating officer', has('officer', '')),
  rowsOf('M13', 'Concerns raised', 'Concerns of the complaints received in the period', 'RIP', 'concerns', 'received'),
  complaints('M16', 'Made by children and young people or their advocates', () => [has('madeBy', ...byChildren)]),
  complaints(
    'M16.share',
    'Made by children and young people or their advocates, % of all',
    () => [has('madeBy', ...byChildren)],
    true
  ),
  complaints('M16.alone', 'Made by a child or young person alone', () => [has('madeBy', makers.alone)]),
  complaints('M16.with-advocate', 'Made by a child or young person with an advocate', () => [
    has('madeBy', makers.withAdvocate)
  ]),
  complaints('M16.by-advocate', 'Made by an advocate alone', () => [has('madeBy', makers.advocate)]),
  complaints('M16.supported', 'Supported or made by an advocate', () => [
    has('madeBy', makers.withAdvocate, makers.advocate)
  ]),
  complaints('M17.offered', 'Advocate offered', () => [has('advocacyOffered', 'Yes')]),
  complaints('M17.offered-share', 'Advocate offered, % of all', () => [has('advocacyOffered', 'Yes')], true),
  complaints('M17.accepted', 'Offer of an advocate accepted', () => [has('advocacyResponse', 'Accepted')]),
  complaints('M17.declined', 'Offer of an advocate declined', () => [has('advocacyResponse', 'Declined')]),
  rowsOf('M18', 'Compliments received', 'Compliments received in the period', 'RIP', 'compliments', 'received'),
  rowsOf(
    'M19.mentions',
    'Themes mentioned in compliments',
    'Themes of the compliments received in the period',
    'RIP',
    'themes',
    'received'
  ),
  rowsOf('M20', 'Comments received', 'Comments received in the period', 'RIP', 'comments', 'received'),
  rowsOf(
    'M21.received',
    'Ombudsman cases received, by our tracker',
    'Cases the Ombudsman wrote about in the period',
    'RIP',
    'ombudsman',
    'received'
  ),
  rowsOf(
    'M21.decided',
    'Ombudsman decisions, by our tracker',
    'Cases the Ombudsman decided in the period',
    'DIP',
    'ombudsman',
    'decided'
  ),
  rowsOf(
    'M21.investigated',
    'Ombudsman investigations decided, by our tracker',
    'Cases decided after an investigation',
    'DIP',
    'ombudsman',
    'decided',
    [has('decision', ...investigatedDecisions)]
  ),
  rowsOf(
    'M21.upheld',
    'Ombudsman decisions upheld, by our tracker',
    'Cases in which fault was found',
    'DIP',
    'ombudsman',
    'decided',
    [has('decision', ...upheldDecisions)]
  ),
  rowsOf(
    'M22.upheld-rate',
    'Upheld, % of those investigated',
    'Cases decided after an investigation',
    'DIP',
    'ombudsman',
    'decided',
    [has('decision', ...upheldDecisions)],
    [has('decision', ...investigatedDecisions)]
  ),
  rowsOf(
    'M22.satisfactory-remedy',
    'Put right before the Ombudsman asked, % of those upheld',
    'Cases in which fault was found',
    'DIP',
    'ombudsman',
    'decided',
    [has('satisfactoryRemedy', 'Yes')],
    [has('decision', ...upheldDecisions)]
  ),
  rowsOf(
    'M22.compliance',
    'Remedies carried out on time, % of those due',
    'Remedies due in the period',
    'DIP',
    'ombudsman',
    'remedyDue',
    [has('remedyCompliance', 'On time')],
    [has('remedyCompliance', 'On time', 'Late', 'Not complied')]
  ),
  rowsOf('M23.count', 'Remedies agreed', 'Remedies agreed in the period', 'DIP', 'remedies', 'agreed'),
  coverage('sex', 'Sex known, % of all complaints'),
  coverage('age', 'Age known, % of all complaints'),
  coverage('ethnicity', 'Ethnicity known, % of all complaints'),
  coverage('disability', 'Disability known, % of all complaints'),
  ended('M25.withdrawn', 'Complaints withdrawn', 'Withdrawn'),
  ended('M25.refused', 'Complaints refused', 'Refused'),
  rowsOf(
    'M26.due',
    'Log reports due',
    'Stages closed in the period as upheld, partly upheld or not upheld',
    'CIP',
    'stages',
    'closed',
    [has('log', 'On time', 'Late', 'Missing')]
  ),
  rowsOf(
    'M26',
    'Log reports on time, % of those due',
    'Stages closed in the period as upheld, partly upheld or not upheld',
    'CIP',
    'stages',
    'closed',
    [has('log', 'On time')],
    [has('log', 'On time', 'Late', 'Missing')]
  ),
  rowsOf('M27.raised', 'Actions raised', 'Actions raised in the period', 'DIP', 'actions', 'raised'),
  rowsOf('M27.due', 'Actions due', 'Actions due in the period', 'DIP', 'actions', 'due'),
  rowsOf('M27.done', 'Actions done, verified or not', 'Actions due in the period', 'DIP', 'actions', 'due', [
    has('state', 'Verified', 'Done, not verified')
  ]),
  rowsOf('M27.verified', 'Actions verified', 'Actions due in the period', 'DIP', 'actions', 'due', [
    has('state', 'Verified')
  ]),
  rowsOf('M27.overdue', 'Actions overdue', 'Actions due in the period', 'DIP', 'actions', 'due', [
    has('state', 'Overdue')
  ]),
  rowsOf('M28', 'Learning published', 'Learning records published in the period', 'DIP', 'learning', 'published'),
  rowsOf(
    'M29.members',
    'Enquiries of MPs and councillors',
    'Enquiries received in the period',
    'RIP',
    'enquiries',
    'received',
    [has('kind', 'MP enquiry', 'Councillor enquiry')]
  ),
  rowsOf('M29.mp', 'Enquiries of MPs', 'Enquiries received in the period', 'RIP', 'enquiries', 'received', [
    has('kind', 'MP enquiry')
  ]),
  rowsOf('M29.access-late', 'Access requests late', 'Access requests due in the period', 'RIP', 'enquiries', 'due', [
    has('kind', 'Subject access request'),
    has('timeliness', 'Late')
  ]),
  rowsOf(
    'M29.access-in-time',
    'Access requests answered in time, % of those due',
    'Access requests due in the period',
    'RIP',
    'enquiries',
    'due',
    [has('timeliness', 'In time')],
    [has('kind', 'Subject access request'), has('timeliness', 'In time', 'Late')]
  )
];
