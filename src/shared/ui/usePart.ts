import * as React from 'react';
import { stylesInPlace } from './stylesInPlace';

/** A part of a screen whose code is fetched when it is wanted. */
export interface Part<Props> {
  /** Absent until it has come. */
  component?: React.ComponentType<Props>;
  /** It could not be fetched. */
  failed: boolean;
}

/**
 * Fetches a part when it is wanted. Wanted for something else, a part that failed is asked for again. Unlike `React.lazy`, a part that cannot be fetched leaves the rest of the screen
 * as it is, as without a connection it must be.
 * @param load always the same function
 * @param wanted what it is wanted for; false or absent while it is not
 */
export function usePart<Props>(
  load: () => Promise<React.ComponentType<Props>>,
  wanted: string | boolean | undefined
): Part<Props> {
  const [part, setPart] = React.useState<Part<Props>>({ failed: false });
  const { component } = part;
  React.useEffect(() => {
    if (wanted === undefined || wanted === false || component !== undefined) {
      return;
    }
    let gone = false;
    const tell = (next: Part<Props>): void => {
      if (!gone) {
        setPart(next);
      }
    };
    tell({ failed: false });
    const fetchStyled = async (): Promise<React.ComponentType<Props>> => {
      const fetched = await load();
      await stylesInPlace();
      return fetched;
    };
    fetchStyled().then(
      (fetched) => tell({ component: fetched, failed: false }),
      () => tell({ failed: true })
    );
    return () => {
      gone = true;
    };
  }, [load, wanted, component]);
  return part;
}
