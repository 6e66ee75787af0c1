import * as React from 'react';
import type { BoardRepository, Rulebook } from '../../../domain/board/BoardRepository';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import { StatusChip } from '../../components/status/StatusChip';
import { useTexts } from '../../texts';
import { ProblemNotice } from '../../components/notice/ProblemNotice';
import { Panel } from '../../components/panel/Panel';
import { Loading } from '../../components/notice/Loading';
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
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [{ found, problem }, again] = useCase(repository, reference, props.version);

  React.useEffect(() => heading.current?.focus({ preventScroll: true }), [reference]);

  const row = React.useMemo(() => {
    const stages = found?.stages ?? [];
    const current = [...stages].reverse().find(({ closedOn }) => closedOn === undefined) ?? stages[stages.length - 1];
    return current === undefined ? undefined : rate(current);
  }, [found, rate]);

  return (
    <Panel
      label={words.label(reference)}
      title={reference}
      level={props.level}
      heading={heading}
      fullPage={fullPage}
      words={{ close: words.close, back: texts.board.back }}
      beside={row !== undefined && <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />}
      className={styles.place}
      onClose={onClose}
    >
      <div className={styles.body}>
        {problem !== undefined ? (
          <ProblemNotice
            problem={problem}
            words={{ 'not-found': words.notFound(reference), forbidden: words.forbidden, other: words.failed }}
            onRetry={again}
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
    </Panel>
  );
}

export default CasePanel;
