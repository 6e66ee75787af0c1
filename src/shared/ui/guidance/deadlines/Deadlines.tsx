import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { CopyButton } from '../../components/CopyButton';
import type { Rulebook } from '../../../domain/board/BoardRepository';
import { createCalendar } from '../../../domain/calendar/workingDayCalendar';
import { explainClock } from '../../../domain/clocks/explain/explainClock';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { isIsoDate } from '../../../domain/dates/ordinals';
import { HubError } from '../../../domain/errors';
import { type Milestone, milestonesOf, stageFrom, startsOf } from '../../../domain/guidance/milestonesOf';
import { processes } from '../../../domain/processRules/ProcessRule';
import { guidanceTexts } from '../../../loc/guidance';
import { download } from '../../board/export/download';
import { AccountView } from '../../board/panel/why/AccountView';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import tokens from '../../tokens.module.scss';
import type { SetView } from '../../address/useViewInAddress';
import page from '../page/Page.module.scss';
import type { DeadlineQuestion, GuidanceView } from '../view/GuidanceView';
import { DeadlineForm } from './DeadlineForm';
import styles from './Deadlines.module.scss';

/** Props of {@link Deadlines}. */
export interface DeadlinesProps {
  question: DeadlineQuestion;
  rulebook: Rulebook;
  today: IsoDate;
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** The deadline calculator: every limit that something starts on a day, with its reason. */
export default function Deadlines({ question, rulebook, today, heading, onView }: DeadlinesProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts).deadlines;
  const { rules, holidays } = rulebook;
  const calendar = React.useMemo(() => createCalendar(holidays), [holidays]);
  const { process, event, on } = question;
  const found = React.useMemo((): readonly Milestone[] | 'outside' => {
    if (!isIsoDate(on)) return [];
    try {
      return milestonesOf({ process, event, on }, rules, calendar);
    } catch (error) {
      if (error instanceof HubError) return 'outside';
      throw error;
    }
  }, [process, event, on, rules, calendar]);
  const counted = `${texts.names.process[process]}: ${words.results(texts.events[event], isIsoDate(on) ? formatFullDay(on) : '')}.`;
  const news = found === 'outside' ? words.outside : found.length === 0 ? words.none : counted;
  return (
    <article className={page.page}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading}
      </h3>
      <p className={page.summary}>{words.lead}</p>
      <DeadlineForm
        question={question}
        processes={processes.filter((code) => startsOf(rules, code).length > 0)}
        events={startsOf(rules, process)}
        eventsOf={(code) => startsOf(rules, code)}
        outside={found === 'outside'}
        onAsk={(asked) => onView({ show: 'deadlines', question: asked }, 'replace')}
      />
      <p role="status" className={tokens.unseen}>
        {isIsoDate(on) && news}
      </p>
      {isIsoDate(on) && found !== 'outside' && (
        <Results question={question} milestones={found} rulebook={rulebook} calendar={calendar} today={today} />
      )}
    </article>
  );
}

function Results(props: {
  question: DeadlineQuestion;
  milestones: readonly Milestone[];
  rulebook: Rulebook;
  calendar: ReturnType<typeof createCalendar>;
  today: IsoDate;
}): React.ReactElement {
  const { question, milestones, rulebook, calendar, today } = props;
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts).deadlines;
  const [news, setNews] = React.useState('');
  const { process, event, on } = question;
  const line = ({ rule, due, longest }: Milestone): string =>
    `${rule.milestone}: ${words.due(formatFullDay(due))}${longest === undefined ? '' : `; ${words.longest(formatFullDay(longest))}`}`;
  const title = words.results(texts.events[event], formatFullDay(on));
  const addToCalendar = (): void => {
    const entries = milestones.map(({ rule, due }) => ({
      id: `${rule.row}-${due}`,
      title: words.entry(rule.milestone),
      on: due,
      note: `${title}. ${texts.names.ruleKind[rule.kind]}, ${rule.row}.`
    }));
    import(/* webpackChunkName: 'hub-calendar-file' */ './calendarFile')
      .then(({ calendarFile }) => download('deadlines.ics', calendarFile(entries), 'text/calendar;charset=utf-8'))
      .catch(() => setNews(words.calendarFailed));
  };
  return (
    <section aria-label={title} className={styles.results}>
      <h4>{title}</h4>
      {milestones.length === 0 && <p>{words.none}</p>}
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.rule.row} data-rule={milestone.rule.row}>
            <p className={styles.milestone}>
              <span>{milestone.rule.milestone}</span> <strong>{words.due(formatFullDay(milestone.due))}</strong>
            </p>
            <p className={styles.more}>
              {texts.names.ruleKind[milestone.rule.kind]}
              {milestone.longest !== undefined && `; ${words.longest(formatFullDay(milestone.longest))}`}
            </p>
            <Why>
              {() => (
                <AccountView
                  account={explainClock(milestone.rule, stageFrom(process, milestone.rule.stage, event, on), {
                    calendar,
                    holidays: rulebook.holidays,
                    today: today < on ? on : today
                  })}
                  today={today}
                />
              )}
            </Why>
          </li>
        ))}
      </ul>
      {milestones.length > 0 && (
        <div className={controls.buttons}>
          <CopyButton
            label={words.copy}
            textOf={() => [title, ...milestones.map(line)].join('\n')}
            words={{ copied: words.copied, failed: words.copyFailed }}
            onNews={setNews}
          />
          <button type="button" className={controls.button} onClick={addToCalendar}>
            {words.calendar}
          </button>
          <span role="status">{news}</span>
        </div>
      )}
    </section>
  );
}

/** Folded away until asked for, and not counted before. */
function Why({ children }: { children(): React.ReactNode }): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts).deadlines;
  const [open, setOpen] = React.useState(false);
  return (
    <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.why}</summary>
      {open && children()}
    </details>
  );
}
