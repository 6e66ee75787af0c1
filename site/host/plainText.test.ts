import { html } from 'hono/html';
import { toParagraphs } from './plainText';

test.each([
  ['<h2>Title</h2><p>One <strong>bold</strong> word.</p>', ['Title', 'One bold word.']],
  ['<ul><li>First</li><li>Second<br/>line</li></ul>', ['First', 'Second', 'line']],
  ['<p>&nbsp;</p><p>Fish &amp; chips, &pound;5&#46; It&rsquo;s &#x1F41F;</p>', ['Fish & chips, £5. It’s 🐟']],
  ['plain\n  words', ['plain', 'words']],
  ['', []]
])('%s becomes its paragraphs', (markup, paragraphs) => {
  expect(toParagraphs(markup)).toEqual(paragraphs);
});

test.each([
  ['a script', '<p>Before</p><script>alert("<p>1</p>")</script><p>after</p>', ['Before', 'after']],
  ['a script in capitals, never closed', 'Before<SCRIPT src=//x.example>alert(1)<p>more', ['Before']],
  ['an image with a handler', 'A<img src=x onerror="alert(1)" alt="1 > 0">B', ['AB']],
  ['tags in tags', '<scr<script>x</script>ipt>alert(1)</scr</script>ipt>', ['ipt>alert(1)ipt>']],
  ['a tag that never ends', 'Before <img src=x onerror=alert(1) ', ['Before']],
  ['quotes that never end', 'Before <img alt="x onerror=alert(1)>after', ['Before after']],
  ['a comment', 'A<!-- <script>alert(1)</script> -->B<!-- never closed <p>C', ['AB']],
  [
    'styles and embedded pages',
    '<style>p{}</style><iframe srcdoc="&lt;p>x">y</iframe><svg><text>z</text></svg>A',
    ['A']
  ],
  ['signs that are no tag', '1 < 2 and 3 > 2 <3', ['1 < 2 and 3 > 2 <3']],
  ['entities that would make a tag', '&lt;script&gt;alert(1)&lt;/script&gt;', ['<script>alert(1)</script>']],
  ['entities of entities', '&amp;lt;b&amp;gt;', ['&lt;b&gt;']],
  ['numbers of no character', 'A&#0;&#xD800;&#1114112;&#x1F;&#99999999;B', ['A����&#99999999;B']],
  ['names of no entity', '&nosuch; &constructor; &amp', ['&nosuch; &constructor; &amp']]
])('keeps no markup of %s', (_what, markup, paragraphs) => {
  expect(toParagraphs(markup)).toEqual(paragraphs);
});

test('what looks like markup again is escaped on the page', () => {
  const [text = ''] = toParagraphs('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(String(html`<p>${text}</p>`)).toBe('<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>');
});

test.each(['<a', '<a"', '<a\'<b"', '<', '&#', '<!--', '<script', 'a'.repeat(9)])(
  'a megabyte of %s takes no longer than any other',
  (piece) => {
    expect(() => toParagraphs(`<${piece.repeat(2 ** 20 / piece.length)}`)).not.toThrow();
  }
);
