import * as React from 'react';
import type { BoardRepository, Rulebook } from '../../../domain/board/BoardRepository';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import controls from '../../controls.module.scss';
import { Icon } from '../../icons/Icon';
import { StatusChip } from '../../status/StatusChip';
import { useTexts } from '../../texts';
import { FullNotice } from '../notices/Notice';
import { Loading } from '../notices/Loading';
import { rowStatusLabel } from '../table/cellText';
import { CaseDetails } from './CaseDetails';
import { useCase } from './useCase';
import styles from './CasePanel.module.scss';

/** Props of {@link CasePanel}. */
export interface CasePanelProps {
  reference: string;
  repository: BoardRepository;
  /** A stage as a rated row. */
  rate(stage: ComplaintStage): BoardRow;
  /** What the rows were rated by. */
  rulebook: Rulebook;
  today: IsoDate;
  /** Changes when the case may have changed, so that it is read again. */
  version: string;
  /** It fills the screen and the board is behind it. */
  fullPage: boolean;
  /** What the reference is put behind to make the address of the case's page. */
  caseAddress: string;
  /** Level of the case's heading, one below the board's. */
  level: 2 | 3;
  onClose(): void;
}

/** One case beside the board, or in its place on a phone. Takes the focus when it opens. */
export function CasePanel(props: CasePanelProps): React.ReactElement {
  const { reference, repository, rate, fullPage, onClose } = props;
  const texts = useTexts();
  const words = texts.casePanel;
  const Heading: 'h2' | 'h3' = `h${props.level}`;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const frame = React.useRef<HTMLElement>(null);
  const [{ found, problem }, again] = useCase(repository, reference, props.version);

  React.useEffect(() => heading.current?.focus({ preventScroll: true }), [reference]);

  const row = React.useMemo(() => {
    const stages = found?.stages ?? [];
    const current = [...stages].reverse().find(({ closedOn }) => closedOn === undefined) ?? stages[stages.length - 1];
    return current === undefined ? undefined : rate(current);
  }, [found, rate]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab' && fullPage && frame.current !== null) {
      keepFocus(event, frame.current);
    }
  };

  return (
    <section
      ref={frame}
      className={`${styles.panel} ${fullPage ? styles.fullPage : ''}`}
      role={fullPage ? 'dialog' : 'region'}
      aria-modal={fullPage ? true : undefined}
      aria-label={words.label(reference)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        {fullPage && (
          <button type="button" className={controls.quiet} onClick={onClose}>
            {texts.board.back}
          </button>
        )}
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {reference}
        </Heading>
        {row !== undefined && <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />}
        {!fullPage && (
          <button
            type="button"
            className={`${controls.icon} ${styles.close}`}
            aria-label={words.close}
            title={words.close}
            onClick={onClose}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      <div className={styles.body}>
        {problem !== undefined ? (
          <FullNotice
            alert
            title={
              problem === 'not-found'
                ? words.notFound(reference)
                : problem === 'forbidden'
                  ? words.forbidden
                  : words.failed
            }
            action={
              problem === 'not-found' || problem === 'forbidden' ? undefined : (
                <button type="button" className={controls.button} onClick={again}>
                  {texts.problems.retry}
                </button>
              )
            }
          />
        ) : found === undefined || row === undefined ? (
          <Loading />
        ) : (
          <CaseDetails
            level={props.level === 2 ? 3 : 4}
            found={found}
            row={row}
            rulebook={props.rulebook}
            today={props.today}
            rate={rate}
            caseAddress={props.caseAddress}
          />
        )}
      </div>
    </section>
  );
}

/** Tab goes round inside a page that covers the rest. */
function keepFocus(event: React.KeyboardEvent, frame: HTMLElement): void {
  const stops = frame.querySelectorAll<HTMLElement>('button, a[href], summary, input');
  const first = stops[0];
  const last = stops[stops.length - 1];
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (leaving) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}

export default CasePanel;
