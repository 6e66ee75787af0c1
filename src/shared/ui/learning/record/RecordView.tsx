import * as React from 'react';
import { learningTexts } from '../../../loc/learning';
import { FullNotice } from '../../board/notices/Notice';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { LearningGiven } from '../LearningScreen';
import { RecordFacts } from './RecordFacts';
import { RecordText } from './RecordText';
import { ShareButton } from './ShareButton';
import styles from './Record.module.scss';

/** One record of the library. */
export function RecordView(given: LearningGiven): React.ReactElement {
  const { library, view, onView } = given;
  const words = useFeatureTexts(learningTexts);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const record = library.records.find(({ key }) => key === view.key);
  React.useEffect(() => heading.current?.focus(), []);
  const back = (
    <button type="button" className={controls.quiet} onClick={() => onView({ ...view, show: 'library', key: '' })}>
      {words.record.back}
    </button>
  );
  if (record === undefined) {
    return <FullNotice title={words.record.unknown} hint={words.record.unknownHint} action={back} />;
  }
  return (
    <div>
      <div className={styles.ways}>
        {back}
        <ShareButton recordKey={record.key} />
      </div>
      <article className={styles.page}>
        <RecordText record={record} heading={heading} />
        <RecordFacts record={record} />
      </article>
    </div>
  );
}
