import * as React from 'react';
import styles from './Charts.module.scss';

/** Keeps a chart that cannot be drawn or fetched from taking the report with it: its table stands beside it. */
export class ChartBoundary extends React.Component<{ failed: string }, { hasFailed: boolean }> {
  public override state = { hasFailed: false };

  public static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? <p className={styles.waiting}>{this.props.failed}</p> : this.props.children;
  }
}
