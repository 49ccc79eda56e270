import { foreignLanguage } from '../language/languageOf';
import type { Block } from '../model';
import { escapeHtml } from './escape';
import { renderInline } from './inline';

/**
 * The HTML of one block: one element, whatever the text holds. Text is text: markup in it shows as written.
 *
 * The element is the block's own alone, so that a change of one block replaces one element; what goes over several
 * (a list, a run of promos, a quotation over paragraphs) is joined by the style sheet and the page's client. `ofArticle`
 * is the language around it, a BCP 47 tag: the element says its own only where that is another.
 */
export function renderBlock(block: Block, ofArticle?: string): string {
  const language = foreignLanguage(block.text, ofArticle);
  switch (block.kind) {
    case 'heading':
      return element(block.level === 1 ? 'h1' : 'h2', language, renderWhole(block));
    case 'caption':
      return element('figure', language, `<figcaption>${renderCaption(block)}</figcaption>`);
    case 'promo':
      return element('aside', language, `<p>${renderWhole(block)}</p>`, 'promo');
    case 'list-item':
      return element(listOf(block), language, renderListItem(block), listClassOf(block));
    case 'paragraph':
      return isQuotedThroughout(block)
        ? element('blockquote', language, `<p>${renderWhole(block)}</p>`)
        : element('p', language, renderWhole(block), runsOn(block) ? 'runs-on' : '');
    default:
      return element('p', language, renderWhole(block), block.kind);
  }
}

/** The element of the list that an item stands in. */
export function listOf(block: Block): 'ol' | 'ul' {
  return isNumbered(block) ? 'ol' : 'ul';
}

/** The class of the list that an item stands in; empty for a list whose markers a browser draws. */
export function listClassOf(block: Block): 'own-marker' | '' {
  return hasOwnMarker(block) ? 'own-marker' : '';
}

/**
 * One `li`; a number stands as its `value`, so that a list cut into pieces still counts right. A marker that the browser
 * draws stays in the text out of sight: the element has all the block's characters.
 */
export function renderListItem(block: Block): string {
  const { text, marker } = block;
  const value = isNumbered(block) ? ` value="${Number.parseInt(text, 10)}"` : '';
  const start = hasOwnMarker(block) ? 0 : (marker?.end ?? 0);
  const drawn = start > 0 ? `<span hidden>${escapeHtml(text.slice(0, start))}</span>` : '';
  return `<li${value}>${drawn}${renderInline(block, { start, end: text.length })}</li>`;
}

/** True for an item whose number a browser draws. */
function isNumbered({ kind, text, marker }: Block): boolean {
  return kind === 'list-item' && marker !== undefined && /^\d{1,9}[.)]?\s*$/.test(text.slice(marker.start, marker.end));
}

/** True when the whole block is part of a quotation that goes over several blocks. */
export function isQuotedThroughout(block: Block): boolean {
  const [quote] = block.quotes;
  return runsOn(block) && quote?.outer.end === block.text.length;
}

/** True when the block begins inside a quotation that goes over several blocks. */
function runsOn({ quotes }: Block): boolean {
  const [quote] = quotes;
  return quote?.kind === 'speech' && quote.outer.start === 0 && (quote.open || quote.joins === 'continued');
}

/** A marker such as "(1)" or "b)" is not one that a browser draws: it stays in the text. */
export function hasOwnMarker(block: Block): boolean {
  const { text, marker } = block;
  return marker !== undefined && !isNumbered(block) && /[\p{L}\p{N}]/u.test(text.slice(marker.start, marker.end));
}

function renderWhole(block: Block): string {
  return renderInline(block, { start: 0, end: block.text.length });
}

function renderCaption(block: Block): string {
  const { text, credit } = block;
  if (!credit) return renderWhole(block);
  return (
    renderInline(block, { start: 0, end: credit.start }) +
    `<small>${renderInline(block, credit)}</small>` +
    renderInline(block, { start: credit.end, end: text.length })
  );
}

/** The tags of an element, without the end of the first. */
interface Tags {
  readonly opening: string;
  readonly closing: string;
}

const TAGS = new Map<string, Map<string, Tags>>();

/** Made once: put together for each block they would be most of the strings that a page of short lines is made of. */
function tagsOf(name: string, className: string): Tags {
  const ofName = TAGS.get(name) ?? new Map<string, Tags>();
  const known = ofName.get(className);
  if (known) return known;
  const tags = { opening: `<${name}${className && ` class="${className}"`} dir="auto"`, closing: `</${name}>` };
  TAGS.set(name, ofName.set(className, tags));
  return tags;
}

function element(name: string, language: string | undefined, content: string, className = ''): string {
  const { opening, closing } = tagsOf(name, className);
  return opening + (language ? ` lang="${language}">` : '>') + content + closing;
}
