import { AlignmentType, PageNumber, Paragraph, TextRun } from 'docx';

const MM = 56.7;

/** A4 with its margins, in twentieths of a point. */
export const a4Page = {
  size: { width: 210 * MM, height: 297 * MM },
  margin: { top: 22 * MM, bottom: 20 * MM, left: 20 * MM, right: 20 * MM }
};

/** `Page 2 of 9`, of the words before the first number and between the two. */
export function pageNumber(page: string, of: string): Paragraph {
  return new Paragraph({
    style: 'Running',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })]
  });
}
