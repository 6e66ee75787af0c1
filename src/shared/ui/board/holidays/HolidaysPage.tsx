import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { Rulebook } from '../../../domain/board/BoardRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { HolidayChange, HolidayRepository } from '../../../domain/holidays/HolidayChange';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import { holidayTexts } from '../../../loc/holidays';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import { Loading } from '../../components/notice/Loading';
import { LoadProblem } from '../views/LoadProblem';
import { useLoaded } from '../views/useLoaded';
import type { SheetHead } from '../views/ViewProps';
import views from '../views/Views.module.scss';
import { HolidayForm } from './HolidayForm';
import { HolidayPreview } from './HolidayPreview';
import { HolidayYear } from './HolidayYear';
import { holidayName } from './holidayName';
import styles from './Holidays.module.scss';

/** Props of {@link HolidaysPage}. */
export interface HolidaysPageProps {
  holidays: () => Promise<HolidayRepository>;
  /** Every open stage the reader may see; absent until the site has given all of them. */
  stages?: ReadonlyMap<number, ComplaintStage>;
  rulebook: Rulebook;
  today: IsoDate;
  /** Rises when the board has changed, so that the list is read again: holidays may be others than they were. */
  version: number;
  /** Level of the page's heading, one below the board's. */
  level: 2 | 3;
  sheet: SheetHead;
  printing: boolean;
  onPrint(): void;
  /** Told when a change has been made, so that the board counts again. */
  onChanged(): void;
  onClose(): void;
}

/** The list of bank holidays by year; a change is shown with what it moves before it is made. In the board's place. */
export function HolidaysPage(props: HolidaysPageProps): React.ReactElement {
  const { holidays, today, version, level, onChanged } = props;
  const words = useFeatureTexts(holidayTexts);
  const texts = useTexts();
  const Heading: 'h2' | 'h3' = `h${level}`;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [change, setChange] = React.useState<HolidayChange>();
  const [news, setNews] = React.useState('');
  const [changes, setChanges] = React.useState(0);
  const load = React.useCallback(() => readList(holidays), [holidays]);
  const { value, problem, again } = useLoaded(load, version + changes);

  // The heading, and not the first button: the key that opened the page must not press it.
  React.useEffect(() => heading.current?.focus(), [change]);

  const choose = React.useCallback((chosen: HolidayChange) => {
    setNews('');
    setChange(chosen);
  }, []);
  const backToList = React.useCallback(() => {
    setChange(undefined);
    setChanges((count) => count + 1);
  }, []);
  const onDone = React.useCallback(
    (said: string) => {
      setNews(said);
      backToList();
      onChanged();
    },
    [backToList, onChanged]
  );

  const content = (): React.ReactElement => {
    if (problem !== undefined) {
      return <LoadProblem problem={problem} onRetry={again} />;
    }
    if (value === undefined) {
      return <Loading />;
    }
    const { listed, mayChange } = value;
    if (change !== undefined) {
      return <HolidayPreview {...props} change={change} listed={listed} onDone={onDone} onCancel={backToList} />;
    }
    return (
      <>
        <p className={prose.hint}>{mayChange ? words.intro : words.readOnly}</p>
        <div className={styles.list}>
          <HolidayYear
            listed={listed}
            today={today}
            onRemove={mayChange ? (holiday) => choose({ kind: 'remove', holiday }) : undefined}
          />
          {mayChange && <HolidayForm listed={listed} level={level === 2 ? 3 : 4} onChoose={choose} />}
        </div>
      </>
    );
  };
  const title = change === undefined ? words.title : words.preview[change.kind](holidayName(change.holiday, words));
  return (
    <section className={views.view} aria-label={words.title}>
      <div>
        <button type="button" className={controls.link} onClick={props.onClose}>
          {texts.board.back}
        </button>
      </div>
      <Heading ref={heading} tabIndex={-1} className={prose.part}>
        {title}
      </Heading>
      <p role="status" className={prose.news}>
        {news}
      </p>
      {content()}
    </section>
  );
}

async function readList(holidays: () => Promise<HolidayRepository>): Promise<{
  listed: Awaited<ReturnType<HolidayRepository['list']>>;
  mayChange: boolean;
}> {
  const repository = await holidays();
  const [listed, mayChange] = await Promise.all([repository.list(), repository.mayChange()]);
  return { listed, mayChange };
}

export default HolidaysPage;
