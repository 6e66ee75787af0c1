import * as React from 'react';
import { csvLines } from '../../../domain/csv/csvFile';
import { valueText } from '../../../domain/publication/resolveText';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { CopyButton } from '../../components/CopyButton';
import { Panel } from '../../components/panel/Panel';
import prose from '../../components/prose.module.scss';
import { useFeatureTexts } from '../../texts';
import type { OpenedFigure } from '../figures/figureAt';
import styles from './CasesPanel.module.scss';

/** So many references are drawn at once. */
const page = 200;

/** Props of {@link CasesPanel}. */
export interface CasesPanelProps {
  figure: OpenedFigure;
  /** A reference for each row behind the figure; absent while they are read. */
  references?: readonly string[];
  /** Something stands in the way of reading them. */
  problem?: React.ReactNode;
  /** What a reference is put behind to make its address. */
  caseAddress: string;
  /** The day on which the figure was counted, when that is not now. */
  frozenOn?: string;
  /** The reader may see some of the cases only. */
  partial: boolean;
  fullPage: boolean;
  level: 2 | 3;
  onClose(): void;
}

/** The cases behind a figure, as many as it says. Takes the focus when it opens; Escape closes it. */
export function CasesPanel(props: CasesPanelProps): React.ReactElement {
  const { figure, references, problem, caseAddress, frozenOn, partial, fullPage, onClose } = props;
  const { report, screen } = useFeatureTexts(reportTexts);
  const words = screen.cases;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = React.useState(page);
  React.useEffect(() => {
    setShown(page);
    heading.current?.focus({ preventScroll: true });
  }, [figure.selection, figure.title]);
  const cases = React.useMemo(() => countEach(references ?? []), [references]);
  const [one, many] = words.nouns[figure.selection.rows] ?? ['', ''];
  const count = references?.length ?? 0;
  const value = valueText(figure.value, figure.unit, report.value);
  const differs = references !== undefined && figure.unit === 'count' && figure.value !== count;
  return (
    <Panel
      label={figure.title}
      title={references === undefined ? figure.title : words.heading(count, count === 1 ? one : many)}
      level={props.level}
      heading={heading}
      fullPage={fullPage}
      words={words}
      onClose={onClose}
    >
      <div className={styles.body}>
        <p>{figure.title}</p>
        <p className={prose.hint}>{report.counts(figure.population, report.periodRules[figure.period])}</p>
        <p className={prose.hint}>
          {partial
            ? words.partly(value)
            : differs && frozenOn !== undefined
              ? words.differs(value, frozenOn)
              : figure.base === null
                ? words.agrees(value)
                : words.shareOf(value, valueText(figure.base, 'count', report.value))}
          {cases.length > 0 && cases.length !== count && ` ${words.inCases(cases.length)}`}
        </p>
        {problem}
        {references === undefined && problem === undefined && <p role="status">{words.reading}</p>}
        {references?.length === 0 && <p>{words.none}</p>}
        {cases.length > 0 && (
          <>
            <div className={controls.buttons}>
              <CopyButton
                key={figure.title}
                label={words.copy}
                // Most are pasted into a spreadsheet, which must not take one for a formula.
                textOf={() => csvLines(cases.map(({ reference }) => [reference]))}
                words={{ copied: words.copied, failed: words.copyFailed }}
              />
            </div>
            <ul className={styles.list} data-cases="">
              {cases.slice(0, shown).map(({ reference, times }) => (
                <li key={reference}>
                  {reference === '' ? (
                    words.noReference
                  ) : (
                    <a href={caseAddress + encodeURIComponent(reference)}>{reference}</a>
                  )}
                  {times > 1 && <span className={prose.hint}> {words.times(times)}</span>}
                </li>
              ))}
            </ul>
            {cases.length > shown && (
              <button type="button" className={controls.button} onClick={() => setShown(shown + page * 5)}>
                {words.showRest(Math.min(page * 5, cases.length - shown))}
              </button>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

/** Each reference once, with how many rows it stands for, in the order of its first. */
function countEach(references: readonly string[]): { reference: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const reference of references) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return [...counts].map(([reference, times]) => ({ reference, times }));
}
