import type { Article, Block } from '../model';
import { isOwnText } from '../places';
import { hasOwnMarker, isQuotedThroughout } from './block';
import { writtenDate } from './date';
import { findLinks } from './links';

export interface MarkdownOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly locale: string;
  readonly promos: boolean;
}

/** The article as CommonMark: what looks like markup in its text is escaped, so that it reads as it is written. */
export function renderMarkdown(article: Article, { locale, promos }: MarkdownOptions): string {
  const blocks = article.blocks.filter(block => promos || isOwnText(block));
  const markers = listMarkers(blocks);
  const parts = blocks.map((block, i) => blockAsMarkdown(block, markers[i] ?? '-') + separator(block, blocks[i + 1]));
  const { date } = article.header;
  if (date) parts.splice(blocks[0]?.level === 1 ? 1 : 0, 0, `*${escapeMarkdown(writtenDate(date, locale))}*\n\n`);
  return `${parts.join('').trimEnd()}\n`;
}

/** `marker` is what a list item begins with. */
function blockAsMarkdown(block: Block, marker: string): string {
  const text = escapeMarkdown(block.text);
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '#' : '##'} ${text}`;
    case 'caption':
    case 'byline':
      return `*${text}*`;
    case 'list-item':
      return `${marker} ${escapeMarkdown(block.text.slice(startOfItem(block)))}`;
    default:
      return isQuotedThroughout(block) ? `> ${text}` : text;
  }
}

/** Where an item's text begins after its marker; at 0 when the marker is one that Markdown does not have. */
function startOfItem(block: Block): number {
  const isKept = hasOwnMarker(block) && numberOf(block) === undefined;
  return isKept ? 0 : (block.marker?.end ?? 0);
}

/** The number in an item's marker, "2." or "(2)"; `undefined` when there is none. */
function numberOf({ text, marker }: Block): number | undefined {
  const number = /^\(?(\d{1,9})[.)]?\s*$/.exec(text.slice(marker?.start, marker?.end))?.[1];
  return marker && number ? Number(number) : undefined;
}

/**
 * What each block begins with as a list item. Markdown counts the items of a list on from the first: where the numbers do
 * not, the other sign after a number begins another list.
 */
function listMarkers(blocks: readonly Block[]): readonly string[] {
  let before: number | undefined;
  let sign = '.';
  return blocks.map(block => {
    const number = numberOf(block);
    if (before === undefined) sign = '.';
    else if (number !== before + 1) sign = sign === '.' ? ')' : '.';
    before = number;
    return number === undefined ? '-' : `${number}${sign}`;
  });
}

function separator(block: Block, next: Block | undefined): string {
  if (next?.kind === 'list-item' && block.kind === 'list-item') return '\n';
  // A block quotation begins on a line of its own, even after a dateline.
  const runsOn = (next?.kind === 'lead' || next?.kind === 'paragraph') && !isQuotedThroughout(next);
  if (block.kind === 'dateline' && runsOn) return ' ';
  // The quoted paragraphs of one quotation stay in one block quotation.
  const quotationGoesOn = next && isQuotedThroughout(block) && isQuotedThroughout(next) && next.quotes[0]?.joins;
  return quotationGoesOn ? '\n>\n' : '\n\n';
}

/** Text on one line that Markdown shows as it is written, with its addresses as links. */
export function escapeMarkdown(text: string): string {
  let escaped = '';
  let at = 0;
  for (const { start, end } of findLinks(text)) {
    escaped += `${escapeWords(text.slice(at, start))}<${text.slice(start, end)}>`;
    at = end;
  }
  // What would begin a heading, a list or a rule stands at the very start.
  return (escaped + escapeWords(text.slice(at))).replace(/^([-+=]|\d{1,9}(?=[.)]))/, lead =>
    /\d/.test(lead) ? `${lead}\\` : `\\${lead}`,
  );
}

function escapeWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~|&#$]/g, '\\$&');
}
