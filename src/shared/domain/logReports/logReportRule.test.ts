import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ProcessRule } from '../processRules/ProcessRule';
import { indexRules } from '../processRules/selectRules';
import { amberFrom } from '../rag/rateClock';
import { logReportRule } from './logReportRule';

const [first] = defaultProcessRules.filter(({ row }) => row === 'P36');
const longer: ProcessRule = { ...first!, row: 'P36B', allowance: { count: 20, unit: 'calendar days' }, amberAt: 6 };

describe('the rule of log reports', () => {
  it('is the row of the rules that is in force when the answer is sent', () => {
    const rules = [
      { ...first!, effectiveTo: '2026-03-31' },
      { ...longer, effectiveFrom: '2026-04-01' }
    ];
    const rowOn = (day: string): unknown => logReportRule(indexRules(rules), day)?.row;
    expect([rowOn('2026-03-31'), rowOn('2026-04-01')]).toEqual(['P36', 'P36B']);
    expect(logReportRule(indexRules([]), '2026-04-01')).toBeUndefined();
  });

  it('may be a process’s own', () => {
    const rulebook = indexRules([{ ...longer, process: 'CORPORATE' }, first!]);
    expect(logReportRule(rulebook, '2026-04-01', 'CORPORATE')?.row).toBe('P36B');
    expect(logReportRule(rulebook, '2026-04-01', 'CHILD_STAT')?.row).toBe('P36');
    expect(logReportRule(rulebook, '2026-04-01')?.row).toBe('P36');
  });

  it('says when its reports are amber in the unit of its days', () => {
    expect([first!, longer].map(amberFrom)).toEqual([
      { count: 2, unit: 'working days' },
      { count: 6, unit: 'calendar days' }
    ]);
  });
});
