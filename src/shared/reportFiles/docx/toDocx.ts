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
import { plainText } from '../plainText';
import type { DocumentSection, ReportDocument } from '../ReportDocument';
import { chartParagraphs } from './chart';
import { Numbering } from './Numbering';
import { a4Page, pageNumber } from './page';
import { styles } from './styles';
import { factsTable, tableBlock } from './table';
import { textLines } from './textLines';

/**
 * The document as a Word file: real headings, a contents list with page numbers, tables whose headings repeat on each
 * page, numbered captions, charts that Word draws and that say in words what they show, numbered pages. It names no
 * person, neither in its text nor in its properties.
 */
export async function toDocx(report: ReportDocument): Promise<Uint8Array> {
  const { labels } = report;
  const numbering = new Numbering();
  const mark = report.mark === undefined ? [] : [markParagraph(report.mark)];
  const document = new Document({
    title: plainText(report.title),
    subject: plainText(report.subtitle),
    creator: labels.publisher,
    lastModifiedBy: labels.publisher,
    styles,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page: a4Page, titlePage: false },
        headers: { default: new Header({ children: [runningHead(report), ...mark] }) },
        footers: { default: new Footer({ children: [pageNumber(labels.page, labels.of)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(report.title))] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(plainText(report.subtitle))] }),
          ...mark,
          factsTable(report.facts),
          new Paragraph({ style: 'ContentsHeading', children: [new TextRun(labels.contents)] }),
          new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          new Paragraph({ children: [new PageBreak()] }),
          ...[...report.sections, ...report.appendices].flatMap((section) => sectionBlock(section, report, numbering))
        ]
      }
    ]
  });
  return Packer.pack(document, 'uint8array');
}

function sectionBlock(section: DocumentSection, report: ReportDocument, numbering: Numbering): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(plainText(section.heading))] }),
    ...section.paragraphs.map((text) => new Paragraph({ children: textLines(text) })),
    ...section.tables.flatMap((table) => [
      ...(table.chart === undefined ? [] : chartParagraphs(table.caption, table.chart, report.labels, numbering)),
      ...tableBlock(table, report.labels, numbering)
    ])
  ];
}

function markParagraph(mark: string): Paragraph {
  return new Paragraph({ style: 'Mark', children: [new TextRun(plainText(mark))] });
}

function runningHead({ title }: ReportDocument): Paragraph {
  return new Paragraph({ style: 'Running', children: [new TextRun(plainText(title))] });
}
