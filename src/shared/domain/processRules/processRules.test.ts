import { defaultProcessRules } from './defaultProcessRules';
import { allowanceUnits, clockEvents, processes, ruleKinds, ruleParts, stageCodes } from './ProcessRule';
import type { Process, StageCode } from './ProcessRule';
import { indexRules, kindPriority, selectRules } from './selectRules';

const byRow = new Map(defaultProcessRules.map((rule) => [rule.row, rule]));
function rowsFor(process: Process, stage: StageCode, date: string): string[] {
  return selectRules(defaultProcessRules, process, stage, date).map((rule) => rule.row);
}

describe('the default process rules', () => {
  it('are rows P01 to P36, each once, in order', () => {
    expect(defaultProcessRules.map((rule) => rule.row)).toEqual(
      Array.from({ length: 36 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`)
    );
  });

  it.each(defaultProcessRules)('$row uses known words only', (rule) => {
    expect(processes).toContain(rule.process);
    expect(stageCodes).toContain(rule.stage);
    expect(ruleKinds).toContain(rule.kind);
    expect(ruleParts).toContain(rule.part);
    expect(clockEvents).toContain(rule.clockStart);
    expect(clockEvents).toContain(rule.clockStop);
    expect(allowanceUnits).toContain(rule.allowance.unit);
    for (const text of [rule.milestone, rule.owner, rule.source, rule.extensionRule]) expect(text).toMatch(/\S/);
  });

  it.each(defaultProcessRules)('$row gives a sensible allowance and thresholds', (rule) => {
    expect(rule.allowance.count).toBeGreaterThan(0);
    expect(rule.maxAllowance?.unit ?? rule.allowance.unit).toBe(rule.allowance.unit);
    expect(rule.maxAllowance?.count ?? rule.allowance.count).toBeGreaterThanOrEqual(rule.allowance.count);
    expect(rule.amberAt).toBeGreaterThan(0);
    expect(rule.redAfter ?? Infinity).toBeGreaterThan(rule.allowance.count);
    expect([rule.excludeClosureDays, rule.deemedNextWorkingDay]).toEqual([false, false]);
  });

  it.each([
    [
      'P04',
      {
        process: 'CHILD_STAT',
        stage: 'S1',
        kind: 'LAW',
        part: 'answer',
        allowance: { count: 10, unit: 'working days' },
        maxAllowance: { count: 20, unit: 'working days' },
        clockStart: 'received_on',
        clockStop: 'response_sent_on',
        effectiveFrom: '2006-09-01',
        amberAt: 3,
        amberAtExtended: 4,
        extendable: true
      }
    ],
    ['P05', { allowance: { count: 10, unit: 'working days' }, redAfter: 15, extendable: false }],
    [
      'P07',
      {
        allowance: { count: 25, unit: 'working days' },
        maxAllowance: { count: 65, unit: 'working days' },
        amberAt: 7,
        amberAtExtended: 13
      }
    ],
    ['P08', { part: 'step', clockStop: 'extension_recorded_on' }],
    ['P11', { allowance: { count: 30, unit: 'working days' }, amberAt: 10, extendable: false }],
    ['P14', { effectiveFrom: '2016-04-01', effectiveTo: '2023-03-31' }],
    ['P18', { allowance: { count: 6, unit: 'months' }, extendable: true }],
    ['P26', { kind: 'OMB', allowance: { count: 1, unit: 'working days' }, amberAt: 3 }],
    [
      'P33',
      { allowance: { count: 1, unit: 'months' }, maxAllowance: { count: 3, unit: 'months' }, clockStart: 'received_on' }
    ],
    ['P34', { stage: 'ANY', allowance: { count: 30, unit: 'calendar days' }, effectiveFrom: '2026-06-19' }],
    ['P36', { process: 'ANY', stage: 'LOG', clockStart: 'response_sent_on', amberAt: 2 }]
  ])('%s is as the paper has it', (row, fields) => {
    expect(byRow.get(row)).toMatchObject(fields);
  });

  it('gives no maximum where the paper gives none', () => {
    expect(defaultProcessRules.filter((rule) => !rule.maxAllowance).map((rule) => rule.row)).toEqual([
      'P09',
      'P11',
      'P12',
      'P13',
      'P14',
      'P15',
      'P17',
      'P18',
      'P21',
      'P24',
      'P27',
      'P28',
      'P31',
      'P32',
      'P34',
      'P35'
    ]);
  });
});

describe('choosing the rules of a stage', () => {
  it('takes those in force when the clock starts, both end days included', () => {
    expect(rowsFor('CHILD_STAT', 'S3', '2023-03-31')).toEqual(['P09', 'P10', 'P11', 'P12', 'P13', 'P14']);
    expect(rowsFor('CHILD_STAT', 'S3', '2023-04-01')).toEqual(['P09', 'P10', 'P11', 'P12', 'P13', 'P15']);
    expect(rowsFor('CORPORATE', 'S1', '2024-01-31')).toEqual(['P19', 'P21']);
    expect(rowsFor('CORPORATE', 'S1', '2024-02-01')).toEqual(['P19', 'P20', 'P21', 'P22']);
    expect(rowsFor('DP_COMPLAINT', 'REQUEST', '2026-06-18')).toEqual([]);
    expect(rowsFor('DP_COMPLAINT', 'REQUEST', '2026-06-19')).toEqual(['P34']);
  });

  it('gives an informal complaint the informal rows, whatever its stage is called', () => {
    expect(rowsFor('INFORMAL', 'INFORMAL', '2024-01-01')).toEqual(['P01']);
    expect(rowsFor('INFORMAL', 'S1', '2024-01-01')).toEqual(['P01']);
    expect(rowsFor('CHILD_STAT', 'INFORMAL', '2024-01-01')).toEqual(['P01']);
  });

  it('lets rules of any process match every process', () => {
    expect(rowsFor('ADULT_STAT', 'LOG', '2024-01-01')).toEqual(['P36']);
    expect(rowsFor('CHILD_STAT', 'ACTION', '2024-01-01')).toEqual(['P35']);
  });

  it('finds nothing for contacts that are out of scope', () => {
    expect(rowsFor('OUT_OF_SCOPE', 'S1', '2024-01-01')).toEqual([]);
  });

  it('finds the same rules through the index, leading kinds first', () => {
    const index = indexRules(defaultProcessRules);
    for (const process of processes) {
      for (const stage of stageCodes) {
        const indexed = index.rulesOf(process, stage);
        const kinds = indexed.map((rule) => kindPriority.indexOf(rule.kind));
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
        const plain = ['2020-01-01', '2030-01-01'].flatMap((date) =>
          selectRules(defaultProcessRules, process, stage, date)
        );
        expect(indexed.map((rule) => rule.row).sort()).toEqual([...new Set(plain.map((rule) => rule.row))].sort());
      }
    }
  });
});
