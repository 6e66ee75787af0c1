import * as React from 'react';
import { relatedRecords } from '../../../domain/learning/meetings';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { casePagesAt } from '../../casePage/CasePages';
import { FullNotice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import { useAsked } from '../../useAsked';
import type { LearningGiven } from '../LearningScreen';
import { EffectOfRecord } from '../use/EffectView';
import { RecordUse } from '../use/RecordUse';
import { Slides } from '../use/Slides';
import { ViewLink } from '../view/ViewLink';
import { RecordFacts } from './RecordFacts';
import { RecordText } from './RecordText';
import { ShareButton } from './ShareButton';
import styles from './Record.module.scss';

/** One record of the library, with what can be done with it. */
export default function RecordView(given: LearningGiven): React.ReactElement {
  const { library, repository, rights, view, onView } = given;
  const words = useFeatureTexts(learningTexts);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [slide, setSlide] = React.useState(false);
  const record = library.records.find(({ key }) => key === view.key);
  const isThere = record !== undefined;
  React.useEffect(() => heading.current?.focus(), [isThere]);
  const back = (
    <button type="button" className={controls.link} onClick={() => onView({ ...view, show: 'library', key: '' })}>
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
        <button type="button" className={controls.button} onClick={() => window.print()}>
          {words.record.print}
        </button>
        <button type="button" className={controls.button} onClick={() => setSlide(true)}>
          {words.record.slide}
        </button>
      </div>
      <div className={styles.page}>
        <div>
          <RecordText record={record} heading={heading} />
          <EffectOfRecord record={record} repository={repository} />
          {rights.mayUse && <RecordUse {...given} record={record} />}
        </div>
        <div>
          <RecordFacts record={record} />
          <Related {...given} record={record} />
          <Referring {...given} record={record} />
        </div>
      </div>
      {slide && <Slides records={[record]} onClose={() => setSlide(false)} />}
    </div>
  );
}

function Related({ library, record, view, onView }: LearningGiven & { record: LearningRecord }): React.ReactElement {
  const words = useFeatureTexts(learningTexts).record;
  const related = React.useMemo(() => relatedRecords(record, library.records), [record, library]);
  return (
    <section className={styles.related}>
      <h3>{words.related}</h3>
      {related.length === 0 ? (
        <p>{words.noRelated}</p>
      ) : (
        <ul>
          {related.map(({ key, title }) => (
            <li key={key}>
              <ViewLink to={{ ...view, show: 'record', key }} onView={onView}>
                {title}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Log reports that refer to the record, for readers who may see some of them. */
function Referring({
  repository,
  pageAddress,
  record: { key }
}: LearningGiven & { record: LearningRecord }): React.ReactElement | null {
  const { names } = useTexts();
  const words = useFeatureTexts(learningTexts).record;
  const pages = React.useMemo(() => casePagesAt(pageAddress), [pageAddress]);
  const [{ value = [] }] = useAsked(React.useCallback(() => repository.referringLogs(key), [repository, key]));
  if (value.length === 0) return null;
  return (
    <section className={styles.related} data-referring="">
      <h3>{words.referring}</h3>
      <ul>
        {value.map(({ reference, stage }) => (
          <li key={`${reference}|${stage}`}>
            <a href={pages.log(reference, Number(stage.replace('S', '')))}>
              {words.logOf(reference, names.stage[stage])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
