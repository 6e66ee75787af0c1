import * as React from 'react';
import type { TextConflict } from '../../../domain/publication/mergeTexts';
import { reportTexts } from '../../../loc/reports';
import { Differences } from '../../components/form/Differences';
import { useFeatureTexts } from '../../texts';

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  name: string;
  /** Who wrote the other text. */
  other: string;
  conflict: TextConflict;
  onSettle(text: string): void;
}

/** Two texts of one part: one of them stays, or both put together. */
export function ConflictView({ name, other, conflict, onSettle }: ConflictViewProps): React.ReactElement {
  const words = useFeatureTexts(reportTexts).screen.saving;
  const { mine, theirs } = conflict;
  return (
    <Differences
      id={`report-conflict-${name.replace(/\W+/g, '-')}`}
      title={words.conflict(other, name)}
      differences={[
        {
          key: 'text',
          name,
          theirs: words.theirs(theirs),
          mine: words.mine(mine),
          both: { choice: words.both, label: words.together, text: `${theirs}\n\n${mine}` }
        }
      ]}
      first="both"
      words={{ go: words.keep }}
      onSettle={({ text }) => {
        const texts = { mine, theirs, both: text?.text ?? '' };
        onSettle(texts[text?.side ?? 'both']);
      }}
    />
  );
}
