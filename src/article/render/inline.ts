import type { Block, Quote, Span } from '../model';
import { escapeHtml } from './escape';
import { findLinks } from './links';

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/**
 * The HTML of a range of the block's text: quotations as `q`, the words that say who speaks and the titles of works as
 * `cite`, addresses as links.
 *
 * A quotation carries what the page's client needs: `data-q` its index in `Block.quotes`, `data-speaker` and
 * `data-how` its attribution.
 */
export function renderInline(block: Block, range: Span): string {
  const marks = marksOf(block).filter(mark => mark.start >= range.start && mark.end <= range.end);
  return renderRange(block.text, range, marks);
}

/** Marks in order of their start, the longer first: as tags have to be opened. */
function marksOf({ text, quotes }: Block): readonly Mark[] {
  const marks = findLinks(text).map(link =>
    markOf(link, `<a href="${escapeHtml(text.slice(link.start, link.end))}">`, '</a>'),
  );
  quotes.forEach((quote, index) => {
    pushMarks(marks, quote, index);
  });
  return marks.length < 2 ? marks : marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function markOf({ start, end }: Span, open: string, close: string): Mark {
  return { start, end, open, close };
}

function pushMarks(marks: Mark[], quote: Quote, index: number): void {
  if (quote.kind === 'scare') return;
  if (quote.kind === 'title') {
    marks.push(markOf(quote, '<cite>', '</cite>'));
    return;
  }
  marks.push(markOf(quote.outer, openQuote(quote, index), '</q>'));
  for (const span of quote.nested) marks.push(markOf(span, '<q class="nested">', '</q>'));
  const words = quote.attribution?.words;
  if (words?.block === 0) marks.push(markOf(words, `<cite class="speaker" data-of="${index}">`, '</cite>'));
}

function openQuote({ attribution }: Quote, index: number): string {
  const speaker = attribution
    ? ` data-speaker="${escapeHtml(attribution.speaker)}" data-how="${attribution.certainty}"`
    : '';
  return `<q data-q="${index}"${speaker}>`;
}

/** Writes the text between the marks and the marks around it; one that would cross another is left out. */
function renderRange(text: string, range: Span, marks: readonly Mark[]): string {
  let html = '';
  let at = range.start;
  const open: Mark[] = [];
  const closeUntil = (limit: number): void => {
    for (let inner = open.at(-1); inner && inner.end <= limit; inner = open.at(-1)) {
      html += escapeHtml(text.slice(at, inner.end)) + inner.close;
      at = inner.end;
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    const around = open.at(-1);
    if (mark.start === mark.end || (around && mark.end > around.end)) continue;
    html += escapeHtml(text.slice(at, mark.start)) + mark.open;
    at = mark.start;
    open.push(mark);
  }
  closeUntil(range.end);
  return html + escapeHtml(text.slice(at, range.end));
}
