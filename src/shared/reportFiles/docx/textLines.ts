import { type IRunOptions, TextRun } from 'docx';
import { plainText } from '../plainText';

/** Text of one look, whose line ends stay line ends. */
export function textLines(text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return plainText(text)
    .split(/\r\n|\r|\n/)
    .map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 && { break: 1 }) }));
}
