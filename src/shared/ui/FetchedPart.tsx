import * as React from 'react';
import { usePart } from './usePart';
import { Loading } from './components/notice/Loading';
import { ProblemNotice } from './components/notice/ProblemNotice';

/** Props of {@link FetchedPart}. */
export interface FetchedPartProps<Props extends object> {
  /** Always the same function. */
  load: () => Promise<React.ComponentType<Props>>;
  /** What the part is given once it is there. */
  given: Props;
}

/** A part whose code is fetched when it is first shown. Where it cannot be fetched it says so, and the rest of the screen stays. */
export function FetchedPart<Props extends object>({ load, given }: FetchedPartProps<Props>): React.ReactElement {
  const [tries, setTries] = React.useState(1);
  const { component: Part, failed } = usePart(load, `try ${tries}`);
  if (Part !== undefined) {
    return <Part {...given} />;
  }
  if (!failed) {
    return <Loading />;
  }
  return <ProblemNotice problem="unavailable" onRetry={() => setTries((count) => count + 1)} />;
}
