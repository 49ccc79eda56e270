import type { Article } from '../model';
import { isoDate, writtenDate } from './date';
import { escapeHtml } from './escape';

/** What the page's header says beside the article's own words. */
export interface HeaderTexts {
  /** The page's name where the article has no title of its own: "Article". */
  readonly untitled: string;
  /** Facts beside the date, in the order to show them: "2–3 min", "540 words". */
  readonly facts: readonly string[];
}

/**
 * The HTML inside the page's `header`: the date line, and a heading without text where the article has no title, so that the
 * page has a name for whoever cannot see it, and no search finds what nobody sees. `locale` is the reader's language, a
 * BCP 47 tag.
 */
export function renderHeader(article: Article, locale: string, texts: HeaderTexts): string {
  const { date } = article.header;
  const facts = texts.facts.map(fact => `<span>${escapeHtml(fact)}</span>`);
  if (date)
    facts.unshift(
      `<time lang="${escapeHtml(locale)}" datetime="${isoDate(date)}">${escapeHtml(writtenDate(date, locale))}</time>`,
    );
  const title =
    titleOf(article) === undefined ? `<h1 class="unseen" aria-label="${escapeHtml(texts.untitled)}"></h1>` : '';
  return title + (facts.length > 0 ? `<p class="date-line">${facts.join(' ')}</p>` : '');
}

/** The article's title; `undefined` when its text has none. */
export function titleOf(article: Article): string | undefined {
  return article.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text;
}
