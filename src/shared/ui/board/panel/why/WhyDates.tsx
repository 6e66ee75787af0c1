import * as React from 'react';
import type { BoardRow } from '../../../../domain/board/BoardRow';
import type { Rulebook } from '../../../../domain/board/BoardRepository';
import { createCalendar } from '../../../../domain/calendar/workingDayCalendar';
import { calculateStageClocks } from '../../../../domain/clocks/calculateStageClocks';
import { type AccountContext, explainClock } from '../../../../domain/clocks/explain/explainClock';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import type { StageEvent } from '../../../../domain/events/StageEvent';
import { indexRules } from '../../../../domain/processRules/selectRules';
import type { ProcessRule } from '../../../../domain/processRules/ProcessRule';
import { whyDateTexts } from '../../../../loc/whyDate';
import { useFeatureTexts, useTexts } from '../../../texts';
import { AccountView } from './AccountView';
import { accountText } from './accountText';
import styles from './Why.module.scss';

/** Props of {@link WhyDates}. */
export interface WhyDatesProps {
  /** The stage, rated; its headline is explained first. */
  row: BoardRow;
  rulebook: Rulebook;
  today: IsoDate;
  /** The stage's log, where it is known. */
  events?: readonly StageEvent[];
  /** Level of the headings inside. */
  level: 4 | 5;
}

/** "Why this date": the account of every clock of a stage, the headline's first. What is folded away is not drawn. */
export function WhyDates({ row, rulebook, today, events, level }: WhyDatesProps): React.ReactElement | null {
  const texts = useTexts();
  const words = useFeatureTexts(whyDateTexts);
  const { stage, headline } = row;
  const context = React.useMemo(
    (): AccountContext => ({
      calendar: createCalendar(rulebook.holidays),
      holidays: rulebook.holidays,
      today,
      events
    }),
    [rulebook, today, events]
  );
  const rules = React.useMemo(
    () => calculateStageClocks(stage, indexRules(rulebook.rules), context.calendar, today).map(({ rule }) => rule),
    [stage, rulebook, context, today]
  );
  if (headline === undefined) {
    return null;
  }
  const Heading: 'h4' | 'h5' = `h${level}`;
  const others = rules.filter((rule) => rule.row !== headline.clock.rule.row);
  const view = (rule: ProcessRule): React.ReactElement => (
    <AccountView account={explainClock(rule, stage, context)} reference={stage.reference} today={today} />
  );
  return (
    <Folded summary={texts.casePanel.whyDate}>
      {() => (
        <>
          {view(headline.clock.rule)}
          {others.length > 0 && <Heading className={styles.others}>{words.others}</Heading>}
          {others.map((rule) => (
            <Folded
              key={rule.row}
              summary={accountText(explainClock(rule, stage, context), today, { texts, words }).title}
            >
              {() => view(rule)}
            </Folded>
          ))}
        </>
      )}
    </Folded>
  );
}

function Folded({ summary, children }: { summary: string; children(): React.ReactNode }): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  return (
    <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
