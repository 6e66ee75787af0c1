import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { Situation } from '../../../domain/casework/acts/ActDefinition';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { Timeline } from '../../board/panel/Timeline';
import { WhyDates } from '../../board/panel/why/WhyDates';
import { rowStatusLabel } from '../../board/table/cellText';
import { formatDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { useTexts } from '../../texts';
import styles from '../CasePage.module.scss';

/** Props of {@link Dates}. */
export interface DatesProps {
  opened: OpenedCase;
  situation: Situation;
  /** Of the part's heading. */
  level: 2 | 3;
}

/** Each stage with its clocks, the last first: what happened, what is due, and why that day. */
export function Dates({ opened, situation, level }: DatesProps): React.ReactElement {
  const texts = useTexts();
  const { file, rulebook } = opened;
  const { today } = situation;
  const Heading: 'h3' | 'h4' = level === 2 ? 'h3' : 'h4';
  return (
    <>
      {[...file.stages].reverse().map((stage) => {
        const row = situation.rate(stage);
        return (
          <div key={stage.stage} className={styles.stage}>
            <Heading className={prose.inner}>
              {texts.names.stage[stage.stage]}{' '}
              <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
            </Heading>
            <p className={prose.quiet}>
              {texts.casePanel.openSince(formatDay(stage.openedOn, today))}
              {stage.closedOn !== undefined && `, ${texts.casePanel.closedOn(formatDay(stage.closedOn, today))}`}
              {stage.outcome !== undefined && `. ${texts.casePanel.outcome}: ${stage.outcome}`}
            </p>
            {stage.extension !== undefined && row.headline?.clock.originalDue !== undefined && (
              <p>
                {texts.casePanel.extension(
                  formatDay(stage.extension.newDue, today),
                  formatDay(row.headline.clock.originalDue, today)
                )}
              </p>
            )}
            <Timeline row={row} today={today} />
            <WhyDates row={row} rulebook={rulebook} today={today} level={level === 2 ? 4 : 5} />
          </div>
        );
      })}
    </>
  );
}
