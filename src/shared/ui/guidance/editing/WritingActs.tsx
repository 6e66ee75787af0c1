import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Confirm } from '../../components/form/Confirm';
import type { DraftState } from '../../../domain/guidance/GuidanceEditing';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { useOpener } from '../../useOpener';
import type { PageWriting } from './usePageWriting';

/** Props of {@link WritingActs}. */
export interface WritingActsProps {
  writing: PageWriting;
  mayWrite: boolean;
  hasFaults: boolean;
  onClose(): void;
}

/** Saves a draft, sends it for approval or drops it, and says how that went. */
export function WritingActs({ writing, mayWrite, hasFaults, onClose }: WritingActsProps): React.ReactElement {
  const all = useFeatureTexts(guidanceEditingTexts);
  const words = all.write;
  const { step, text, saved } = writing;
  const [dropping, setDropping] = React.useState(false);
  const drop = useOpener(dropping);
  const [missing, setMissing] = React.useState(false);
  const busy = step.at === 'saving' || step.at === 'conflict';
  const save = (state: DraftState): void => {
    if (busy) return;
    const isMissing = state === 'For approval' && text.changeNote.trim() === '';
    setMissing(isMissing);
    setDropping(false);
    if (isMissing) document.getElementById('guidance-changeNote')?.focus();
    else if (state !== 'For approval' || !hasFaults) writing.save(state);
  };
  const news = (): string => {
    if (missing) return words.noteMissing;
    switch (step.at) {
      case 'saving':
        return words.saving;
      case 'saved':
        return step.state === 'Being written' ? words.saved : step.state === 'Dropped' ? words.dropped : words.sent;
      case 'failed':
        return step.problem === 'forbidden' ? words.forbidden : words.failed;
      case 'merged':
        return words.merged(step.by);
      default:
        return '';
    }
  };
  return (
    <>
      <div className={controls.buttons}>
        {mayWrite && (
          <>
            <button
              type="button"
              className={controls.primary}
              aria-disabled={busy}
              onClick={() => save('Being written')}
            >
              {words.save}
            </button>
            <button
              type="button"
              className={controls.button}
              aria-disabled={busy || hasFaults}
              onClick={() => save('For approval')}
            >
              {words.send}
            </button>
            {saved !== undefined && (
              <button ref={drop} type="button" className={controls.button} onClick={() => setDropping(true)}>
                {words.drop}
              </button>
            )}
          </>
        )}
        <button type="button" className={controls.quiet} onClick={onClose}>
          {all.back}
        </button>
      </div>
      {dropping && (
        <Confirm
          label={words.drop}
          words={{ yes: words.dropYes, no: words.dropNo }}
          onYes={() => save('Dropped')}
          onNo={() => setDropping(false)}
        >
          {words.dropSure}
        </Confirm>
      )}
      <p role="status" className={prose.news}>
        {news()}
      </p>
    </>
  );
}
