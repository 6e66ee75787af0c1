import * as React from 'react';
import type { TextConflict } from '../../../domain/publication/mergeTexts';
import type { Report } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { ConflictView } from './ConflictView';
import { ReadText } from './ReadText';
import { TextEditor } from './TextEditor';

/** Props of {@link SectionText}. */
export interface SectionTextProps {
  name: string;
  text: string;
  report: Report;
  /** Absent for readers. */
  onChange?(text: string): void;
  /** Somebody else changed this part at the same time. */
  conflict?: TextConflict;
  other: string;
  onSettle?(text: string): void;
}

/** A part's text, to be read or written. */
export function SectionText(props: SectionTextProps): React.ReactElement {
  const { name, text, report, onChange, conflict, other, onSettle } = props;
  const { screen } = useFeatureTexts(reportTexts);
  const [writing, setWriting] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  if (conflict !== undefined && onSettle !== undefined) {
    return <ConflictView name={name} other={other} conflict={conflict} onSettle={onSettle} />;
  }
  if (writing && onChange !== undefined) {
    return (
      <TextEditor
        name={name}
        text={text}
        report={report}
        onChange={onChange}
        onDone={() => {
          setWriting(false);
          window.requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <>
      {text.trim() !== '' && <ReadText text={text} report={report} />}
      {onChange !== undefined && (
        <div className={controls.buttons}>
          <button
            ref={button}
            type="button"
            className={controls.button}
            aria-label={`${text.trim() === '' ? screen.text.add : screen.text.edit}: ${name}`}
            onClick={() => setWriting(true)}
          >
            {text.trim() === '' ? screen.text.add : screen.text.edit}
          </button>
        </div>
      )}
    </>
  );
}
