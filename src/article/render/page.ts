import { languageOfArticle } from '../language/languageOf';
import type { Article, Block } from '../model';
import { isOwnText } from '../places';
import { listClassOf, listOf, renderBlock, renderListItem } from './block';
import { escapeHtml } from './escape';
import { type HeaderTexts, renderHeader, titleOf } from './header';

export interface PageOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly locale: string;
  /** The language of `texts`, a BCP 47 tag: the reader's own, or that of words which are not translated into it. */
  readonly languageOfTexts: string;
  readonly texts: HeaderTexts;
  /** The document's title where the article has none. */
  readonly name: string;
  /** A style sheet; it must load nothing. */
  readonly css: string;
  /** Attributes that carry the reader's settings, by their names after `data-`; custom properties come in `css`. */
  readonly look: Readonly<Record<string, string>>;
  readonly promos: boolean;
}

/** A whole HTML document that holds the article and everything it needs; it loads nothing and runs nothing. */
export function renderPage(article: Article, options: PageOptions): string {
  const { locale, languageOfTexts, texts, name, css, look } = options;
  const title = titleOf(article) ?? name;
  const language = languageOfArticle(article);
  const blocks = article.blocks.filter(block => options.promos || isOwnText(block));
  const data = Object.entries(look).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language ?? locale)}"${data.join('')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${css.replace(/<\//g, '<\\/')}
</style>
</head>
<body>
<main>
<article>
<header lang="${escapeHtml(languageOfTexts)}">${renderHeader(article, locale, texts)}</header>
${renderBlocks(blocks, language)}
</article>
</main>
</body>
</html>
`;
}

/** All blocks, a line each, with the items of a list inside one list. */
function renderBlocks(blocks: readonly Block[], language: string | undefined): string {
  const html: string[] = [];
  for (let i = 0; i < blocks.length; ) {
    const items = listFrom(blocks, i);
    const [first] = items;
    if (first && items.length > 1) {
      const [name, className] = [listOf(first), listClassOf(first)];
      html.push(
        `<${name}${className && ` class="${className}"`} dir="auto">\n${items.map(renderListItem).join('\n')}\n</${name}>`,
      );
      i += items.length;
    } else html.push(...blocks.slice(i, ++i).map(block => renderBlock(block, language)));
  }
  return html.join('\n');
}

/** The items of the list that begins at `from`, all with markers of one sort; empty when none does. */
function listFrom(blocks: readonly Block[], from: number): readonly Block[] {
  const first = blocks[from];
  if (first?.kind !== 'list-item') return [];
  let end = from + 1;
  const goesOn = (next: Block | undefined): boolean =>
    next?.kind === 'list-item' && listOf(next) === listOf(first) && listClassOf(next) === listClassOf(first);
  while (goesOn(blocks[end])) end++;
  return blocks.slice(from, end);
}
