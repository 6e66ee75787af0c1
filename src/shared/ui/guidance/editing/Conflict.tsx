import * as React from 'react';
import type { GuidanceField, GuidanceText } from '../../../domain/guidance/GuidanceText';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { textLines } from './textLines';
import type { WritingStep } from './usePageWriting';
import styles from './Editing.module.scss';

/** Props of {@link Conflict}. */
export interface ConflictProps {
  step: Extract<WritingStep, { at: 'conflict' }>;
  onSettle(chosen: Partial<GuidanceText>): void;
}

/** Fields that two people changed, each with both texts. Nothing is saved before somebody has chosen. */
export function Conflict({ step, onSettle }: ConflictProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const [theirs, setTheirs] = React.useState<readonly GuidanceField[]>([]);
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => frame.current?.focus(), []);
  const say = (field: GuidanceField, text: string): string =>
    (field === 'body' ? textLines(text) : text) || words.conflict.empty;
  const settle = (): void =>
    onSettle(
      Object.fromEntries(
        step.conflicts.flatMap((one) => (theirs.includes(one.field) ? [[one.field, one.theirs] as const] : []))
      )
    );
  return (
    <div ref={frame} tabIndex={-1} role="alert" className={styles.box}>
      <p>{words.conflict.heading(step.by)}</p>
      {step.conflicts.map((one) => (
        <fieldset key={one.field} className={styles.differences}>
          <legend>{words.fields[one.field]}</legend>
          {([false, true] as const).map((isTheirs) => (
            <label key={String(isTheirs)}>
              <input
                type="radio"
                name={`guidance-conflict-${one.field}`}
                checked={theirs.includes(one.field) === isTheirs}
                onChange={() =>
                  setTheirs(isTheirs ? [...theirs, one.field] : theirs.filter((field) => field !== one.field))
                }
              />
              {isTheirs
                ? words.conflict.theirs(say(one.field, one.theirs))
                : words.conflict.mine(say(one.field, one.mine))}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className={controls.primary} onClick={settle}>
        {words.conflict.go}
      </button>
    </div>
  );
}
