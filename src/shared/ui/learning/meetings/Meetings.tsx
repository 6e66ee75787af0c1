import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { type Meeting, meetingsOf } from '../../../domain/learning/meetings';
import { standingUses } from '../../../domain/learning/standingUses';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { FullNotice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { DoingProblem } from '../DoingProblem';
import type { LearningGiven } from '../LearningScreen';
import { RecordText } from '../record/RecordText';
import { Slides } from '../use/Slides';
import { useRecording } from '../use/useRecording';
import { ViewLink } from '../view/ViewLink';
import styles from '../use/Use.module.scss';

/** Records collected for meetings: to be shown as slides, printed, and recorded as discussed. */
export default function Meetings(given: LearningGiven): React.ReactElement {
  const { library, rights, view, onView } = given;
  const words = useFeatureTexts(learningTexts);
  const { doing, news, record: add } = useRecording(given);
  const [slides, setSlides] = React.useState<readonly LearningRecord[]>();
  const [printed, setPrinted] = React.useState<readonly LearningRecord[]>([]);
  const meetings = React.useMemo(() => meetingsOf(standingUses(library.uses), library.records), [library]);
  React.useEffect(() => {
    if (printed.length === 0) return undefined;
    const done = (): void => setPrinted([]);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printed]);
  if (meetings.length === 0) return <FullNotice title={words.meeting.none} hint={words.meeting.intro} />;
  const discuss = ({ records, discussed, forum, meetingOn }: Meeting): void =>
    add(
      records
        .filter(({ key }) => !discussed.has(key))
        .map(({ key }) => ({ kind: 'Discussed' as const, key, forum, meetingOn, takenBack: false })),
      words.use.recorded(words.use.discussedAt(forum, formatFullDay(meetingOn)))
    );
  return (
    <>
      <div className={styles.screen}>
        <p className={prose.hint}>{words.meeting.intro}</p>
        <p role="status" className={prose.news}>
          {news}
        </p>
        <DoingProblem problem={doing.problem} />
        {meetings.map((meeting) => {
          const { forum, meetingOn, records, discussed } = meeting;
          return (
            <section key={`${meetingOn} ${forum}`}>
              <h3 className={prose.part}>{words.meeting.title(forum, formatFullDay(meetingOn))}</h3>
              <ul className={styles.list}>
                {records.map((record) => (
                  <li key={record.key}>
                    <ViewLink to={{ ...view, show: 'record', key: record.key }} onView={onView}>
                      {record.title}
                    </ViewLink>
                    {discussed.has(record.key) && ` (${words.meeting.discussed})`}
                  </li>
                ))}
              </ul>
              <div className={controls.buttons}>
                <button type="button" className={controls.button} onClick={() => setSlides(records)}>
                  {words.meeting.slides}
                </button>
                <button type="button" className={controls.button} onClick={() => setPrinted(records)}>
                  {words.meeting.print}
                </button>
                {rights.mayUse && records.some(({ key }) => !discussed.has(key)) && (
                  <button
                    type="button"
                    className={controls.button}
                    aria-disabled={doing.busy}
                    onClick={() => discuss(meeting)}
                  >
                    {words.meeting.discussAll}
                  </button>
                )}
              </div>
            </section>
          );
        })}
      </div>
      <div className={styles.printed}>
        {printed.map((record) => (
          <RecordText key={record.key} record={record} />
        ))}
      </div>
      {slides && <Slides records={slides} onClose={() => setSlides(undefined)} />}
    </>
  );
}
