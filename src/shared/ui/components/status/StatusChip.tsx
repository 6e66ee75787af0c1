import * as React from 'react';
import type { RagStatus } from '../../../domain/rag/RagRating';
import styles from './StatusChip.module.scss';

/** Props of {@link StatusChip}. */
export interface StatusChipProps {
  status: RagStatus;
  /** Word and number, from `statusLabel`. */
  label: string;
}

/**
 * Icon, word and number of a status, the same wherever a status is shown.
 * One element: the icon is drawn by the style sheet, because a board holds hundreds of chips.
 */
export function StatusChip({ status, label }: StatusChipProps): React.ReactElement {
  return <span className={`${styles.chip} ${styles[status]}`}>{label}</span>;
}
