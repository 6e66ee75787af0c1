import { all, type Element, parse, unpack } from '../testing/unpack';
import type { RichBlock } from './RichBlock';
import { toRichDocx } from './toRichDocx';

const labels = { publisher: '3Cs Info Hub', contents: 'Contents', page: 'Page', of: 'of' };
const item = (list: number, number: number, text: string): RichBlock => ({
  kind: 'item',
  ordered: true,
  depth: 0,
  list,
  number,
  runs: [{ text }]
});
const blocks: readonly RichBlock[] = [
  { kind: 'heading', level: 1, runs: [{ text: 'What we found' }] },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Dear ' },
      { text: '[fill in: name]', open: true },
      { text: ' <b>\u0000&', bold: true },
      { text: '\n' },
      { text: 'Next line' }
    ]
  },
  item(1, 1, 'One'),
  item(1, 2, 'Two'),
  item(2, 1, 'Again one'),
  { kind: 'paragraph', runs: [{ text: 'lgo', href: 'https://www.lgo.org.uk/' }] },
  {
    kind: 'table',
    head: [[{ text: 'Word' }], [{ text: 'Meaning' }]],
    rows: [[[{ text: 'Day' }], [{ text: 'Monday' }]]]
  }
];

describe('rich text as a Word file', () => {
  let parts: Map<string, string>;
  let body: Element;
  const styled = (style: string): string[] =>
    all(body, 'w:p')
      .filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === style)
      .map(({ text }) => text);
  const make = async (given: Partial<Parameters<typeof toRichDocx>[0]>): Promise<void> => {
    parts = unpack(await toRichDocx({ title: 'Stage 1 reply', labels, ...given }));
    body = parse(parts.get('word/document.xml') ?? '');
  };

  it('of a letter is its blocks: headings, lists that begin with one each, links, tables with a head, gaps that show', async () => {
    await make({ blocks });
    expect(styled('Heading2')).toEqual(['What we found']);
    expect(styled('Title')).toEqual([]);
    const numbers = all(body, 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
    expect(all(body, 'w:tblHeader')).toHaveLength(1);
    expect(all(body, 'w:highlight')).toHaveLength(1);
    expect(all(body, 'w:br')).toHaveLength(1);
    expect(all(body, 'w:hyperlink')).toHaveLength(1);
    // Signs of markup are text, and those that would break the file are not there.
    expect(body.text).toContain('[fill in: name] <b>&');
    expect(parts.get('docProps/core.xml')).toContain('3Cs Info Hub');
  });

  it('says on every page that it is a draft, or nothing', async () => {
    const heads = (): string[] =>
      [...parts].filter(([path]) => /word\/header\d+\.xml/.test(path)).map(([, xml]) => parse(xml).text);
    await make({ blocks, mark: 'Draft. To be checked.' });
    expect(heads()).toEqual(['Draft. To be checked.']);
    await make({ blocks });
    expect(heads()).toEqual(['']);
  });

  it('of a document has a title, a list of contents and a heading a part', async () => {
    await make({ title: 'Guidance', subtitle: 'As at today', parts: [{ heading: 'Start here', blocks }] });
    expect(styled('Title')).toEqual(['Guidance']);
    expect(styled('Heading1')).toEqual(['Start here']);
    expect(styled('TOC1')).toEqual([expect.stringContaining('Start here')]);
  });
});
