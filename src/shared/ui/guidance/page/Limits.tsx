import * as React from 'react';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { type GuidanceCode, limitOf } from '../../../domain/guidance/limits';
import type { Allowance, Process, ProcessRule } from '../../../domain/processRules/ProcessRule';
import { inForce } from '../../../domain/processRules/selectRules';
import { guidanceTexts } from '../../../loc/guidance';
import { DataTable } from '../../components/table/DataTable';
import { useFeatureTexts, useTexts } from '../../texts';
import styles from './Page.module.scss';

interface LimitProps {
  rules: readonly ProcessRule[];
  today: IsoDate;
}

/** What a code within a text stands for: a limit, the limits of a process, or what a case fills in a letter. */
export function Coded({ part, ...by }: LimitProps & { part: GuidanceCode }): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts);
  if (part.kind === 'limit') return <Limit {...by} {...part} />;
  if (part.kind === 'times') return <Times {...by} process={part.process} />;
  return (
    <span className={styles.fill}>{part.kind === 'internal' ? words.internal : words.letterFields[part.field]}</span>
  );
}

/** A limit within a sentence, as the rule says today. */
export function Limit({
  rules,
  today,
  row,
  longest
}: LimitProps & { row: string; longest: boolean }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts);
  const limit = limitOf(rules, { row, longest }, today);
  if (limit === undefined) return <strong className={styles.gap}>{words.noLimit(row)}</strong>;
  const milestone = rules.find((rule) => rule.row === row)?.milestone ?? '';
  return (
    <strong data-rule={row} title={words.limitFrom(milestone, row)}>
      {texts.names.unit[limit.unit](limit.count)}
    </strong>
  );
}

/** Every limit of a process that is in force today. */
export function Times({ rules, today, process }: LimitProps & { process: Process }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts);
  const rows = rules.filter((rule) => rule.process === process && inForce(rule, today));
  const inWords = (allowance: Allowance | undefined): string =>
    allowance === undefined ? '' : texts.names.unit[allowance.unit](allowance.count);
  if (rows.length === 0) return <p>{words.noTimes}</p>;
  return (
    <DataTable
      caption={words.timesOf(texts.names.process[process])}
      head={words.times.milestone}
      columns={(['stage', 'limit', 'longest', 'from', 'kind'] as const).map((key) => ({
        key,
        label: words.times[key]
      }))}
      rows={rows.map((rule) => ({
        key: rule.row,
        head: rule.milestone,
        cells: {
          stage: texts.names.stage[rule.stage],
          limit: <span data-rule={rule.row}>{inWords(rule.allowance)}</span>,
          longest: isLonger(rule) ? inWords(rule.maxAllowance) : '',
          from: texts.events[rule.clockStart],
          kind: texts.names.ruleKind[rule.kind]
        }
      }))}
    />
  );
}

/** An extension makes the rule's limit longer. */
export function isLonger({ allowance, maxAllowance }: ProcessRule): boolean {
  return maxAllowance !== undefined && (maxAllowance.count !== allowance.count || maxAllowance.unit !== allowance.unit);
}
