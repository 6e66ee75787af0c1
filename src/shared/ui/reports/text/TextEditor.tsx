import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import { quotedNumber, figureLink, textParts } from '../../../domain/publication/textParts';
import { typedNumbers } from '../../../domain/publication/typedNumbers';
import type { Report } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { FigurePicker } from './FigurePicker';
import { ReadText } from './ReadText';
import styles from './Text.module.scss';

/** Props of {@link TextEditor}. */
export interface TextEditorProps {
  name: string;
  text: string;
  report: Report;
  onChange(text: string): void;
  onDone(): void;
}

/** Writes a part's text: plain words, with figures put in as links. Typed numbers are pointed out. */
export function TextEditor({ name, text, report, onChange, onDone }: TextEditorProps): React.ReactElement {
  const { screen } = useFeatureTexts(reportTexts);
  const words = screen.text;
  const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const inserting = React.useRef<HTMLButtonElement>(null);
  const [picking, setPicking] = React.useState(false);
  const numbers = React.useMemo(() => typedNumbers(text, report), [text, report]);
  const missing = textParts(text).flatMap((part) =>
    part.kind === 'figure' && !(part.id in report.measures) ? [part.source] : []
  );
  React.useEffect(() => field.current?.focus(), []);

  const replace = (from: number, to: number, put: string): void => {
    onChange(text.slice(0, from) + put + text.slice(to));
    const end = from + put.length;
    // After React has put the new text into the field.
    window.requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(end, end);
    });
  };
  const pick = (link: string): void => {
    setPicking(false);
    const { selectionStart, selectionEnd } = field.current ?? {
      selectionStart: text.length,
      selectionEnd: text.length
    };
    replace(selectionStart, selectionEnd, link);
  };

  return (
    <div className={styles.editor}>
      <TextInput
        id={`report-text-${name.replace(/\W+/g, '-')}`}
        label={words.label(name)}
        hint={words.hint}
        kind="note"
        rows={Math.min(14, Math.max(4, text.split('\n').length + 1))}
        required
        control={field}
        value={text}
        onChange={onChange}
      />
      <div className={controls.buttons}>
        <button
          ref={inserting}
          type="button"
          className={controls.button}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {words.insert}
        </button>
        <button type="button" className={controls.button} onClick={onDone}>
          {words.done}
        </button>
      </div>
      {picking && (
        <FigurePicker
          report={report}
          onPick={pick}
          onClose={() => {
            setPicking(false);
            inserting.current?.focus();
          }}
        />
      )}
      <div role="status" className={styles.pointed}>
        {numbers.map(({ number, from, to, figures: [best] }) => {
          const title = best === undefined ? undefined : report.measures[best]?.title;
          return (
            <p key={from}>
              {best !== undefined && title !== undefined ? words.typedKnown(number, title) : words.typedUnknown(number)}{' '}
              {best !== undefined && (
                <button type="button" className={controls.quiet} onClick={() => replace(from, to, figureLink(best))}>
                  {words.link}
                </button>
              )}
              <button type="button" className={controls.quiet} onClick={() => replace(from, to, quotedNumber(number))}>
                {words.quote}
              </button>
            </p>
          );
        })}
        {missing.map((source) => (
          <p key={source}>{words.missing(source)}</p>
        ))}
      </div>
      {text.trim() !== '' && (
        <div className={styles.preview} role="group" aria-label={words.preview}>
          <p className={prose.hint}>{words.preview}</p>
          <ReadText text={text} report={report} />
        </div>
      )}
    </div>
  );
}
