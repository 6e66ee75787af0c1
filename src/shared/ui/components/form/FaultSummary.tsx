import * as React from 'react';
import type { SaidFault } from '../../refusals/useRefusalText';
import { useTexts } from '../../texts';
import styles from './Form.module.scss';

/** Props of {@link FaultSummary}. */
export interface FaultSummaryProps {
  faults: readonly SaidFault[];
  /** Changes with each try, so that the summary takes the focus again. */
  tries: number;
  idOf(field: string): string;
  labelOf(field: string): string | undefined;
}

/** Everything that has to be put right, each a way to its field. Takes the focus after a try. */
export function FaultSummary({ faults, tries, idOf, labelOf }: FaultSummaryProps): React.ReactElement | null {
  const words = useTexts().forms;
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (tries > 0) frame.current?.focus();
  }, [tries]);
  if (faults.length === 0) return null;
  return (
    <div ref={frame} role="alert" tabIndex={-1} className={styles.summary}>
      <p>{words.faults(faults.length)}</p>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field ?? ''} ${text}`}>
            {field === undefined ? (
              text
            ) : (
              <a
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(field))?.focus();
                }}
              >
                {`${labelOf(field) ?? field}: ${text}`}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
