import * as React from 'react';

interface ChartBoundaryProps {
  /** Shown when the part inside fails, as when its code cannot be fetched. */
  fallback: React.ReactElement;
  children: React.ReactElement;
}

/** Keeps a part that fails from taking the rest of the screen with it. */
export class ChartBoundary extends React.Component<ChartBoundaryProps, { failed: boolean }> {
  public override state = { failed: false };

  public static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  public override render(): React.ReactElement {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
