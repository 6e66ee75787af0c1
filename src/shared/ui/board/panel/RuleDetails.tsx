import * as React from 'react';
import type { Clock } from '../../../domain/clocks/Clock';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Allowance } from '../../../domain/processRules/ProcessRule';
import { formatDay } from '../../dates/formatDates';
import { useTexts } from '../../texts';
import styles from './CasePanel.module.scss';

/** "Why this date": the rule behind a due date, where it comes from and how it was counted. */
export function RuleDetails({ clock, today }: { clock: Clock; today: IsoDate }): React.ReactElement {
  const texts = useTexts();
  const words = texts.casePanel;
  const { rule, start } = clock;
  const allowance = ({ count, unit }: Allowance): string => texts.names.unit[unit](count);
  return (
    <details className={styles.rule}>
      <summary>{words.whyDate}</summary>
      <p>{words.rule(rule.milestone, allowance(rule.allowance), texts.events[rule.clockStart])}</p>
      {start !== undefined && <p>{words.startedOn(formatDay(start, today))}</p>}
      {rule.maxAllowance !== undefined && <p>{words.maximum(allowance(rule.maxAllowance))}</p>}
      {rule.extensionRule !== '' && rule.extensionRule !== 'none' && <p>{words.extensionRule(rule.extensionRule)}</p>}
      <p>
        {words.source(texts.names.ruleKind[rule.kind], rule.row)} {rule.source}
      </p>
    </details>
  );
}
