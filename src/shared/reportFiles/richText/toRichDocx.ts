import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  TableOfContents,
  TextRun
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { a4Page, pageNumber } from '../docx/page';
import { styles } from '../docx/styles';
import { plainText } from '../plainText';
import type { RichBlock } from './RichBlock';
import { richDocx, richNumbering } from './richDocx';

/** A part of a document under a heading of its own. */
export interface RichPart {
  heading: string;
  blocks: readonly RichBlock[];
}

/** A document of rich text, ready to become a file. */
export interface RichDocument {
  /** In the file's properties, and over it where it has parts. It names no person. */
  title: string;
  subtitle?: string;
  /** On every page, as of a draft. */
  mark?: string;
  /** A letter: its blocks and nothing else. */
  blocks?: readonly RichBlock[];
  /** A document with a list of contents. */
  parts?: readonly RichPart[];
  labels: { publisher: string; contents: string; page: string; of: string };
}

/** A letter or a document of rich text as a Word file; it names no person in its properties. */
export async function toRichDocx({ title, subtitle, mark, blocks, parts, labels }: RichDocument): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(title),
    creator: labels.publisher,
    lastModifiedBy: labels.publisher,
    styles,
    numbering: richNumbering,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page: a4Page },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ style: 'Mark', children: mark === undefined ? [] : [new TextRun(plainText(mark))] })
            ]
          })
        },
        footers: { default: new Footer({ children: [pageNumber(labels.page, labels.of)] }) },
        children: [
          ...(parts ? front({ title, subtitle, labels }) : []),
          ...richDocx(blocks ?? []),
          ...(parts ?? []).flatMap(partOf)
        ]
      }
    ]
  });
  return Packer.pack(document, 'uint8array');
}

function front({ title, subtitle, labels }: Pick<RichDocument, 'title' | 'subtitle' | 'labels'>): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(title))] }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: [new TextRun(plainText(subtitle))] })]),
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun(labels.contents)] }),
    new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-1' }),
    new Paragraph({ children: [new PageBreak()] })
  ];
}

function partOf({ heading, blocks }: RichPart): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(plainText(heading))] }),
    ...richDocx(blocks)
  ];
}
