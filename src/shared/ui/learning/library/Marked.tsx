import * as React from 'react';
import { markParts } from '../../../domain/learning/markParts';

/** A text with the words found marked. Whatever the text holds is shown as text. */
export function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }): React.ReactElement {
  const parts = React.useMemo(() => markParts(text, terms), [text, terms]);
  return (
    <>
      {parts.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}
    </>
  );
}
