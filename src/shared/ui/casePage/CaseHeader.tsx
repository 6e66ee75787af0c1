import * as React from 'react';
import prose from '../components/prose.module.scss';
import { Tag } from '../components/status/Tag';
import type { Situation } from '../../domain/casework/acts/ActDefinition';
import type { OpenedCase } from '../../domain/casework/CaseworkRepository';
import { caseworkTexts } from '../../loc/casework';
import { useActWords } from './acts/useActWords';
import { reasonText } from '../board/panel/reasonText';
import { rowStatusLabel } from '../board/table/cellText';
import { formatMoment } from '../dates/formatDates';
import { StatusChip } from '../components/status/StatusChip';
import { useFeatureTexts, useTexts } from '../texts';
import styles from './CasePage.module.scss';

/** Props of {@link CaseHeader}. */
export interface CaseHeaderProps {
  opened: OpenedCase;
  situation: Situation;
  level: 1 | 2;
}

/** Which case it is, where it stands and what is due: the answer first. */
export const CaseHeader = React.forwardRef<HTMLHeadingElement, CaseHeaderProps>(function CaseHeader(
  { opened, situation, level },
  heading
) {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const { complaint } = opened.file;
  const { position, today } = situation;
  const { states, paused } = useActWords();
  const state = states[position.state];
  const row = situation.rate(position.stage);
  const Heading: 'h1' | 'h2' = `h${level}`;
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <Heading ref={heading} tabIndex={-1} className={prose.title}>
          {complaint.reference}
        </Heading>
        <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
        <Tag title={words.sensitivityHint}>{words.sensitivity}</Tag>
      </div>
      <p className={prose.answer}>
        {`${position.paused ? paused(state) : state}. `}
        {position.stage.closedOn === undefined ? reasonText(row, today, texts) : words.nothingRuns}
      </p>
      <p className={prose.hint}>{texts.board.asAt(formatMoment(opened.time.at))}</p>
    </header>
  );
});
