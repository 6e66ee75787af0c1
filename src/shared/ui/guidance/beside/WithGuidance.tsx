import * as React from 'react';
import type { Hub } from '../../../data/createHub';
import { guidanceBesideTexts } from '../../../loc/guidanceBeside';
import controls from '../../components/controls.module.scss';
import { FetchedPart } from '../../FetchedPart';
import { useFeatureTexts } from '../../texts';
import type { GuidanceBesideProps } from './GuidanceBeside';
import styles from './Beside.module.scss';

/** Kept as one function, for a part is asked for again only when its loader is the same. */
const loadBeside = async (): Promise<React.ComponentType<GuidanceBesideProps>> =>
  (await import(/* webpackChunkName: 'hub-guidance-beside' */ './GuidanceBeside')).default;

/** Props of {@link WithGuidance}. */
export interface WithGuidanceProps {
  hub: Pick<Hub, 'guidance' | 'board'>;
  /** Keys of the pages that belong here, the first one first. */
  pages: readonly string[];
  /** Of the screen's own heading. */
  level: 1 | 2;
  children: React.ReactNode;
}

/**
 * A case or form with its guidance at hand: a button opens the pages that belong to it beside it, or above it on a phone.
 * The focus goes to the guidance when it opens and back to the button when it closes.
 */
export function WithGuidance({ hub, pages, level, children }: WithGuidanceProps): React.ReactElement {
  const words = useFeatureTexts(guidanceBesideTexts);
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const below: 2 | 3 = level === 1 ? 2 : 3;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.root}>
      <p className={styles.bar}>
        <button
          ref={button}
          type="button"
          className={controls.button}
          aria-expanded={open}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {words.open}
        </button>
      </p>
      <div className={open ? styles.split : undefined}>
        <div className={styles.content}>{children}</div>
        {open && <FetchedPart load={loadBeside} given={{ hub, pages, level: below, onClose: close }} />}
      </div>
    </div>
  );
}
