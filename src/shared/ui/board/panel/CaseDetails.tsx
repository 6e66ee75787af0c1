import * as React from 'react';
import type { BoardCase, Rulebook } from '../../../domain/board/BoardRepository';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { CopyButton } from '../../components/CopyButton';
import { type Fact, FactList } from '../../components/facts/FactList';
import { StatusChip } from '../../components/status/StatusChip';
import { useTexts } from '../../texts';
import { nextText, rowStatusLabel } from '../table/cellText';
import { reasonText } from './reasonText';
import { Timeline } from './Timeline';
import { WhyDates } from './why/WhyDates';
import styles from './CasePanel.module.scss';

/** Props of {@link CaseDetails}. */
export interface CaseDetailsProps {
  found: BoardCase;
  /** The stage that runs now, rated. */
  row: BoardRow;
  rulebook: Rulebook;
  today: IsoDate;
  /** Level of the headings inside the case. */
  level: 3 | 4;
  rate(stage: ComplaintStage): BoardRow;
  /** What the reference is put behind to make the address of the case's page. */
  caseAddress: string;
}

/** What the board knows of a case: the next act, why its colour, its line of time, its facts, stages and concerns. */
export function CaseDetails(props: CaseDetailsProps): React.ReactElement {
  const { found, row, rulebook, today, level, rate, caseAddress } = props;
  const texts = useTexts();
  const words = texts.casePanel;
  const Heading: 'h3' | 'h4' = `h${level}`;
  const { complaint, stages, concerns, logs } = found;
  const { stage, headline } = row;
  const day = (date: IsoDate): string => formatDay(date, today);
  const fact = (name: string, value: string): Fact => [name, value === '' ? words.notRecorded : value];

  return (
    <>
      <p className={styles.next}>
        {words.next}: <strong>{nextText(row, texts)}</strong>
      </p>
      <div className={controls.buttons}>
        <a className={controls.primary} href={`${caseAddress}${encodeURIComponent(complaint.reference)}`}>
          {words.openPage}
        </a>
        <CopyButton
          label={words.copyLink}
          isLink
          textOf={() => window.location.href}
          words={{ copied: texts.views.linkCopied, failed: texts.views.linkFailed }}
        />
      </div>
      <Heading>{words.whyColour}</Heading>
      <p>{reasonText(row, today, texts)}</p>
      {headline?.clock.extended === true && stage.extension !== undefined && (
        <p>
          {words.extension(
            day(stage.extension.newDue),
            headline.clock.originalDue === undefined ? '' : day(headline.clock.originalDue)
          )}{' '}
          {stage.extension.recordedOn !== undefined && words.extensionRecorded(day(stage.extension.recordedOn))}{' '}
          {stage.extension.reason !== undefined && words.extensionReason(stage.extension.reason)}
        </p>
      )}
      {stage.freezes.map((freeze) => (
        <p key={freeze.frozenOn}>
          {freeze.resumedOn === undefined
            ? words.frozen(day(freeze.frozenOn))
            : words.frozenBetween(day(freeze.frozenOn), day(freeze.resumedOn))}{' '}
          {freeze.reason !== undefined && words.extensionReason(freeze.reason)}{' '}
          {freeze.resumedOn === undefined && freeze.reviewOn !== undefined && words.freezeReview(day(freeze.reviewOn))}
        </p>
      ))}
      {stage.reasonForDelay !== undefined && stage.reasonForDelay !== '' && (
        <p>
          {words.delay}: {stage.reasonForDelay}
        </p>
      )}
      <WhyDates
        row={row}
        rulebook={rulebook}
        today={today}
        events={logs.get(stage.stage)}
        level={level === 3 ? 4 : 5}
      />
      <Heading>{words.milestones}</Heading>
      <Timeline row={row} today={today} />
      {stage.attention.length > 0 && (
        <>
          <Heading>{words.attention}</Heading>
          <ul>
            {stage.attention.map((reason) => (
              <li key={reason}>{words.attentionReasons[reason]}</li>
            ))}
          </ul>
        </>
      )}
      <Heading>{words.facts}</Heading>
      <FactList
        facts={[
          fact(texts.columns.process, texts.names.process[complaint.process]),
          fact(words.received, day(complaint.receivedOn)),
          fact(words.channel, complaint.channel),
          fact(words.complainant, complaint.complainant),
          fact(words.team, [complaint.service, complaint.team].filter((part) => part !== '').join(' / ')),
          fact(words.officer, stage.officer?.name ?? texts.board.unassigned),
          fact(words.outcome, complaint.outcome ?? words.noOutcome)
        ]}
      />
      {complaint.summary !== '' && <p>{complaint.summary}</p>}
      <Heading>{words.stages}</Heading>
      <ul className={styles.stages}>
        {stages.map((one) => {
          const rated = rate(one);
          return (
            <li key={one.id}>
              <strong>{texts.names.stage[one.stage]}</strong>{' '}
              <StatusChip status={rated.rating.status} label={rowStatusLabel(rated, texts)} />
              <br />
              {words.openSince(day(one.openedOn))}
              {one.closedOn !== undefined && `, ${words.closedOn(day(one.closedOn))}`}
              {one.outcome !== undefined && `. ${words.outcome}: ${one.outcome}`}
            </li>
          );
        })}
      </ul>
      <Heading>{words.concerns}</Heading>
      {concerns.length === 0 ? (
        <p>{words.noConcerns}</p>
      ) : (
        <ul>
          {concerns.map(({ id, category, outcome }) => (
            <li key={id}>
              {category}
              {outcome !== undefined && `: ${outcome}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
