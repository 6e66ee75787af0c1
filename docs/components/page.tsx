import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server.js';
import { Gallery } from './Gallery';

const frame = `body{margin:0;font:14px/1.4 'Segoe UI',sans-serif}
header{padding:24px}
.states{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,420px),1fr));gap:16px}
figure{margin:0;min-width:0}
figcaption{margin-bottom:4px;font-size:12px;color:var(--hub-text-quiet)}`;

/** The whole page, as it stands in docs. @param css the style sheets of every component on it */
export function renderPage(css: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Components of the 3Cs Info Hub</title>
<style>${css}${frame}</style>
</head>
<body>
<header>
<h1>Components of the 3Cs Info Hub</h1>
<p>The parts that screens share, each in every theme and state. The page is made from the components themselves:
<code>npm run components</code> writes it anew. Nothing on it does anything.</p>
</header>
<main>${renderToStaticMarkup(<Gallery />)}</main>
</body>
</html>
`;
}
