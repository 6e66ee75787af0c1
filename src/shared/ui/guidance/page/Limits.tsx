import * as React from 'react';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { type GuidanceCode, limitOf } from '../../../domain/guidance/limits';
import type { Allowance, Process, ProcessRule } from '../../../domain/processRules/ProcessRule';
import { inForce } from '../../../domain/processRules/selectRules';
import { guidanceTexts } from '../../../loc/guidance';
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
    <div className={styles.wide} tabIndex={0} role="group" aria-label={words.timesOf(texts.names.process[process])}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.times.milestone}</th>
            <th scope="col">{words.times.stage}</th>
            <th scope="col">{words.times.limit}</th>
            <th scope="col">{words.times.longest}</th>
            <th scope="col">{words.times.from}</th>
            <th scope="col">{words.times.kind}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((rule) => (
            <tr key={rule.row}>
              <th scope="row">{rule.milestone}</th>
              <td>{texts.names.stage[rule.stage]}</td>
              <td data-rule={rule.row}>{inWords(rule.allowance)}</td>
              <td>{isLonger(rule) ? inWords(rule.maxAllowance) : ''}</td>
              <td>{texts.events[rule.clockStart]}</td>
              <td>{texts.names.ruleKind[rule.kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An extension makes the rule's limit longer. */
export function isLonger({ allowance, maxAllowance }: ProcessRule): boolean {
  return maxAllowance !== undefined && (maxAllowance.count !== allowance.count || maxAllowance.unit !== allowance.unit);
}
