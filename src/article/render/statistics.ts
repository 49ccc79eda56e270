import type { Article } from '../model';
import { allQuotations, placed } from '../places';
import { type Statistics, statisticsOf } from '../statistics';
import { escapeHtml } from './escape';

/** What the page says, in the reader's language. */
export interface StatisticsTexts {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly speaker: string;
  readonly quotes: string;
  readonly words: string;
  /** Heads the column that shows where in the article each speaker is quoted. */
  readonly where: string;
  readonly unattributed: string;
  /** Shown in place of the table when nobody is quoted. */
  readonly nobody: string;
  /** A whole number as the reader's language writes it. */
  readonly number: (value: number) => string;
  /** The address that leads to a UTF-16 offset of the article. */
  readonly link: (offset: number) => string;
}

/** Width of a speaker's strip in the units of its own picture: the article from its first character to its last. */
const STRIP = 1000;
/** The least width of a quotation in a strip, so that a short one in a long article can still be seen and clicked. */
const LEAST = 6;

function strips(article: Article, { link }: StatisticsTexts): ReadonlyMap<string | undefined, string> {
  const from = article.header.range.end;
  const scale = STRIP / Math.max(1, article.text.length - from);
  const marks = new Map<string | undefined, string>();
  for (const { block, quote } of allQuotations(article)) {
    const { start, end } = placed(article, block, quote);
    const width = Math.max(LEAST, (end - start) * scale).toFixed(1);
    const text = article.text.slice(start, Math.min(end, start + 80)).trim();
    const mark = `<a href="${escapeHtml(link(start))}"><title>${escapeHtml(text)}</title><rect x="${((start - from) * scale).toFixed(1)}" y="2" width="${width}" height="16"/></a>`;
    const speaker = quote.attribution?.speaker;
    marks.set(speaker, (marks.get(speaker) ?? '') + mark);
  }
  return marks;
}

function tableOf(article: Article, { speakers }: Statistics, texts: StatisticsTexts): string {
  // One by one: an article may quote more people than a call takes arguments.
  const most = speakers.reduce((so, { words }) => Math.max(so, words), 1);
  const marks = strips(article, texts);
  const number = (value: number): string => escapeHtml(texts.number(value));
  const rows = speakers.map(({ speaker, words, quotes }) => {
    const name = escapeHtml(speaker ?? texts.unattributed);
    return (
      `<tr><th scope="row" dir="auto">${name}</th><td>${number(quotes)}</td><td>${number(words)}</td>` +
      `<td class="share"><meter max="${most}" value="${words}" aria-label="${escapeHtml(texts.words)}">${number(words)}</meter></td>` +
      `<td class="where"><svg viewBox="0 0 ${STRIP} 20" preserveAspectRatio="none" role="group" aria-label="${name}">${marks.get(speaker) ?? ''}</svg></td></tr>`
    );
  });
  const head = [texts.speaker, texts.quotes, texts.words].map(name => `<th scope="col">${escapeHtml(name)}</th>`);
  return (
    `<table><thead><tr>${head.join('')}<td></td><th scope="col">${escapeHtml(texts.where)}</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** The figures of an article, and a picture of who is quoted how much and where. The whole of a page's `main`. */
export function renderStatistics(article: Article, texts: StatisticsTexts): string {
  const statistics = statisticsOf(article);
  const figures = texts.figures.map(
    ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  const quoted = statistics.speakers.length > 0;
  return `<dl>${figures.join('')}</dl>${quoted ? tableOf(article, statistics, texts) : `<p>${escapeHtml(texts.nobody)}</p>`}`;
}

/** What stands around the page's `main`. */
export interface StatisticsPage {
  /** That of the page's own words, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** The address of the style sheet. */
  readonly style: string;
  /** Where a style sheet may come from, as a content security policy says it: the page loads nothing else, and runs nothing. */
  readonly source: string;
  /** The HTML of its `main`. */
  readonly body: string;
}

/** The HTML of the whole page. */
export function renderStatisticsPage({ language, title, style, source, body }: StatisticsPage): string {
  const policy = `default-src 'none'; style-src ${source}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>${escapeHtml(title)}</title>
</head>
<body><main>${body}</main></body>
</html>`;
}
