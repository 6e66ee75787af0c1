import fc from 'fast-check';
import { promptly } from './testing';
import { escapeXml, parseXml } from './xml';

describe('reading XML', () => {
  test('keeps order, attributes, text and CDATA, and resolves references', () => {
    const root = parseXml(
      `<?xml version="1.0"?><!-- c --><Field B='2' A="&lt;&#39;&#x27;&amp;amp;"> x <![CDATA[<&amp;>]]><C/>&gt;<D>d</D></Field>`
    );
    expect([...(root?.attributes ?? [])]).toEqual([
      ['B', '2'],
      ['A', "<''&amp;"]
    ]);
    expect(root?.text).toBe(' x <&amp;>>');
    expect(root?.children.map(({ name, text }) => [name, text])).toEqual([
      ['C', ''],
      ['D', 'd']
    ]);
  });

  test.each([
    ['nothing', ''],
    ['text alone', 'View'],
    ['an open element', '<View>'],
    ['crossed elements', '<A><B></A></B>'],
    ['two roots', '<A/><B/>'],
    ['an attribute without quotes', '<A b=1/>'],
    ['a document type', '<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>'],
    ['an unknown entity', '<A>&nbsp;</A>'],
    ['a bare ampersand', '<A b="a & b"/>'],
    ['a character that does not exist', '<A>&#x110000;</A>']
  ])('%s is malformed', (_, text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  test.each([
    ['elements in elements', '<a>'.repeat(300_000) + '</a>'.repeat(300_000)],
    ['open brackets', '<'.repeat(1_000_000)],
    ['comments', `<a>${'<!--'.repeat(250_000)}</a>`],
    ['repeated attributes', `<a ${'x="1" '.repeat(160_000)}/>`]
  ])('a megabyte of %s is malformed, and soon seen to be', (_, text) => {
    expect(promptly(() => parseXml(text))).toBeUndefined();
  });

  test('escaped text comes back, in an attribute and in an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const root = parseXml(`<A b="${escapeXml(text)}">${escapeXml(text)}</A>`);
        expect([root?.attributes.get('b'), root?.text]).toEqual([text, text]);
      })
    );
  });

  test('line breaks are escaped, since a parser would make spaces of them in an attribute', () => {
    expect(escapeXml('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c');
  });

  test('characters XML cannot hold are dropped', () => {
    expect(escapeXml('a\0b\uD800c\uFFFF')).toBe('abc');
  });
});
