// What the preview's benchmark opens: the same varied article text for each kind of preview, in sizes.
import { variedArticle } from '../varied-article.mjs';

export const SIZES = { '3 KB': 3_000, '100 KB': 100_000, '1 MB': 1_000_000, '5 MB': 5_000_000 };

/** This preview, the Markdown preview, and a bare webview that only carries the inserted text: the least there can be. */
export const KINDS = {
  ours: { command: 'seedReader.showPreviewToSide', nameOf: number => `000_${String(number).padStart(16, '0')}.txt` },
  markdown: { command: 'markdown.showPreviewToSide', nameOf: number => `markdown-${number}.md` },
  bare: { command: '', nameOf: number => `bare-${number}.txt` },
};

/** Stands in the first paragraph: the first text on a page. */
export const FIRST = 'zq0qz';
/** Stands at the end of the last paragraph: then a page is whole. */
export const LAST = 'zq1qz';

export const articleOf = size =>
  `${variedArticle(SIZES[size]).replace(' date 2025-03-09 The', ` date 2025-03-09 ${FIRST} The`).trimEnd()} ${LAST}\n`;

/** The names of a size's files: `copies` of each kind, the first of which stays open. */
export function filesOf(size, copies) {
  const text = articleOf(size);
  const number = Object.keys(SIZES).indexOf(size) * 100;
  const names = Object.fromEntries(
    Object.entries(KINDS).map(([kind, { nameOf }]) => [
      kind,
      Array.from({ length: copies }, (_, i) => nameOf(number + i)),
    ]),
  );
  // Without the header nothing of this extension runs on the bare webview's text.
  const textOf = kind => (kind === 'bare' ? text.slice(' date 2025-03-09 '.length) : text);
  const files = Object.entries(names).flatMap(([kind, list]) => list.map(name => [name, textOf(kind)]));
  return { names, files: Object.fromEntries(files) };
}
