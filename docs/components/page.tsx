import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server.js';
import { Gallery } from './Gallery';

export { shownFiles } from './Gallery';

const frame = `body{margin:0;font:14px/1.4 'Segoe UI',sans-serif}
header,.theme{padding:24px}
.theme{background:var(--hub-surface)}
.states{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:20px}
figure{margin:0;min-width:0}
.wide{grid-column:1/-1;max-width:720px}
figcaption{margin-bottom:4px;font-size:12px;color:var(--hub-text-quiet)}
.room{container-type:inline-size}
.narrow{container-type:inline-size;width:300px;max-width:100%}
`;

/** What a page that nobody touches shows as under the pointer, or in focus. */
const touched = ':is(button,a,input,select,textarea,summary)';

/** The whole page, as it stands in docs. @param css the style sheets of every component on it */
export function renderPage(css: string): string {
  const told = css
    .replaceAll(':hover', `:is(:hover,[data-as=hover] ${touched})`)
    .replaceAll(':focus-visible', `:is(:focus-visible,[data-as=focus] ${touched})`);
  const body = renderToStaticMarkup(<Gallery />)
    .replaceAll('<figure', '\n<figure')
    .replaceAll('<section', '\n<section');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Components of the 3Cs Info Hub</title>
<style>
${told.trim()}
${frame}</style>
</head>
<body>
<header>
<h1>Components of the 3Cs Info Hub</h1>
<p>The parts that screens share, each in every state and in each theme: <a href="#light">light</a>, <a href="#dark">dark</a>,
<a href="#contrast">high contrast</a>. The page is made from the components themselves: <code>npm run components</code> writes it anew,
and <code>npm run check</code> sees to it that it is not out of date. Nothing on it does anything.</p>
</header>
<main>${body}
</main>
</body>
</html>
`;
}
