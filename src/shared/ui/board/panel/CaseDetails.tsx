import * as React from 'react';
import type { BoardCase, Rulebook } from '../../../domain/board/BoardRepository';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import controls from '../../controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { Icon } from '../../icons/Icon';
import { StatusChip } from '../../status/StatusChip';
import { useTexts } from '../../texts';
import { rowStatusLabel } from '../table/cellText';
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
  const [copied, setCopied] = React.useState(false);
  const copyLink = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false)
    );
  };

  return (
    <>
      {row.nextAction !== '' && (
        <p className={styles.next}>
          {words.next}: <strong>{row.nextAction}</strong>
        </p>
      )}
      <div className={styles.acts}>
        <a className={controls.primary} href={`${caseAddress}${encodeURIComponent(complaint.reference)}`}>
          {words.openPage}
        </a>
        <button type="button" className={controls.button} onClick={copyLink}>
          <Icon name="link" />
          {words.copyLink}
        </button>
        <span role="status">{copied ? words.linkCopied : ''}</span>
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
      <dl className={styles.facts}>
        <Fact name={texts.columns.process} value={texts.names.process[complaint.process]} />
        <Fact name={words.received} value={day(complaint.receivedOn)} />
        <Fact name={words.channel} value={complaint.channel} />
        <Fact name={words.complainant} value={complaint.complainant} />
        <Fact name={words.team} value={[complaint.service, complaint.team].filter((part) => part !== '').join(' / ')} />
        <Fact name={words.officer} value={stage.officer?.name ?? texts.board.unassigned} />
        <Fact name={words.outcome} value={complaint.outcome ?? words.noOutcome} />
      </dl>
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

function Fact({ name, value }: { name: string; value: string }): React.ReactElement {
  const texts = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === '' ? texts.casePanel.notRecorded : value}</dd>
    </div>
  );
}
