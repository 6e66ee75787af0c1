import * as React from 'react';
import type { GuidanceField, GuidanceText } from '../../../domain/guidance/GuidanceText';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { Differences } from '../../components/form/Differences';
import { useFeatureTexts } from '../../texts';
import { textLines } from './textLines';
import type { WritingStep } from './usePageWriting';

/** Props of {@link Conflict}. */
export interface ConflictProps {
  step: Extract<WritingStep, { at: 'conflict' }>;
  onSettle(chosen: Partial<GuidanceText>): void;
}

/** Fields that two people changed, each with both texts. */
export function Conflict({ step, onSettle }: ConflictProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const say = (field: GuidanceField, text: string): string =>
    (field === 'body' ? textLines(text) : text) || words.conflict.empty;
  return (
    <Differences
      id="guidance-conflict"
      title={words.conflict.heading(step.by)}
      differences={step.conflicts.map(({ field, theirs, mine }) => ({
        key: field,
        name: words.fields[field],
        theirs: words.conflict.theirs(say(field, theirs)),
        mine: words.conflict.mine(say(field, mine))
      }))}
      first="mine"
      words={words.conflict}
      onSettle={(settled) =>
        onSettle(
          Object.fromEntries(
            step.conflicts.flatMap(({ field, theirs }) =>
              settled[field]?.side === 'theirs' ? [[field, theirs] as const] : []
            )
          )
        )
      }
    />
  );
}
