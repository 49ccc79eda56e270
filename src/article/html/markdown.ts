import type { Article, Block } from '../model';
import { isNumbered, isQuotedThroughout } from './block';
import { writtenDate } from './date';
import { findLinks } from './links';

export interface MarkdownOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly locale: string;
  readonly promos: boolean;
}

/** The article as CommonMark: what looks like markup in its text is escaped, so that it reads as it is written. */
export function renderMarkdown(article: Article, { locale, promos }: MarkdownOptions): string {
  const blocks = article.blocks.filter(({ kind }) => promos || kind !== 'promo');
  const parts = blocks.map((block, i) => blockAsMarkdown(block) + separator(block, blocks[i + 1]));
  const { date } = article.header;
  if (date) parts.splice(blocks[0]?.level === 1 ? 1 : 0, 0, `*${escapeMarkdown(writtenDate(date, locale))}*\n\n`);
  return `${parts.join('').trimEnd()}\n`;
}

function blockAsMarkdown(block: Block): string {
  const text = escapeMarkdown(block.text);
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '#' : '##'} ${text}`;
    case 'caption':
    case 'byline':
      return `*${text}*`;
    case 'list-item':
      return listItem(block);
    default:
      return isQuotedThroughout(block) ? `> ${text}` : text;
  }
}

function listItem(block: Block): string {
  const content = escapeMarkdown(block.text.slice(block.marker?.end ?? 0));
  return isNumbered(block) ? `${Number.parseInt(block.text, 10)}. ${content}` : `- ${content}`;
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
