import * as vscode from 'vscode';
import { type Article, blockIndexAt, blockSpan, placed, quotationsOf, type Span } from '../../article';
import type { ArticleCache } from '../articleCache';
import { rangeOf } from '../rangeOf';
import { LANGUAGE } from '../seed';
import { ON, WindowSetting } from '../settings';

/** As in package.json's `semanticTokenTypes`, where each has a TextMate scope for themes that know no semantic tokens. */
const TYPES = ['articleDate', 'articleHeading', 'articleQuote', 'articleAttribution', 'articleAside'] as const;
type TokenType = (typeof TYPES)[number];
const legend = new vscode.SemanticTokensLegend([...TYPES]);

interface Token extends Span {
  readonly type: TokenType;
}

const WHOLE: Readonly<Partial<Record<string, TokenType>>> = {
  heading: 'articleHeading',
  promo: 'articleAside',
  caption: 'articleAside',
  byline: 'articleAside',
  dateline: 'articleDate',
};

function tokensOf(article: Article, index: number): readonly Token[] {
  const block = article.blocks[index];
  if (!block) return [];
  const whole = WHOLE[block.kind];
  if (whole) return [{ ...blockSpan(article, index), type: whole }];
  const quotes = quotationsOf(block).map(
    (quote): Token => ({ ...placed(article, index, quote.outer), type: 'articleQuote' }),
  );
  return [...quotes, ...attributionsIn(article, index)].sort((a, b) => a.start - b.start);
}

/** The words of a block that attribute a quotation, one of its own or one of a block beside it. */
function attributionsIn(article: Article, index: number): readonly Token[] {
  return [-1, 0, 1].flatMap(away => {
    const block = article.blocks[index + away];
    return (block ? quotationsOf(block) : []).flatMap(({ attribution }): readonly Token[] => {
      const words = attribution?.words;
      return words?.block === -away ? [{ ...placed(article, index, words), type: 'articleAttribution' }] : [];
    });
  });
}

function build(document: vscode.TextDocument, article: Article, from: number, to: number): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  let reached = 0;
  const push = ({ start, end, type }: Token) => {
    // Attributing words of two quotations may be the same, and tokens must not overlap.
    if (start < reached) return;
    reached = end;
    const range = rangeOf(document, start, end);
    for (let line = range.start.line; line <= range.end.line; line++) {
      const onLine = document.lineAt(line).range.intersection(range);
      if (onLine && !onLine.isEmpty) builder.push(onLine, type);
    }
  };
  const { dateRange } = article.header;
  if (dateRange && from <= dateRange.end) push({ ...dateRange, type: 'articleDate' });
  for (let i = Math.max(0, blockIndexAt(article, from)); (article.starts[i] ?? Infinity) < to; i++)
    tokensOf(article, i).forEach(push);
  return builder.build();
}

/**
 * Colours for the date, headings, quotations, attributing words, and what is not the article. Asked for the visible part
 * only, so the length of the article costs nothing. Range providers have no change event: the setting takes effect at
 * once by registering and unregistering.
 */
export function registerSemanticTokens(articles: ArticleCache): vscode.Disposable {
  const provider: vscode.DocumentRangeSemanticTokensProvider = {
    provideDocumentRangeSemanticTokens: (document, range) =>
      build(document, articles.get(document), document.offsetAt(range.start), document.offsetAt(range.end)),
  };
  let registered: vscode.Disposable | undefined;
  const register = () => {
    registered?.dispose();
    registered = enabled.value
      ? vscode.languages.registerDocumentRangeSemanticTokensProvider(LANGUAGE, provider, legend)
      : undefined;
  };
  const enabled = new WindowSetting('editor.highlighting', ON, register);
  register();
  return new vscode.Disposable(() => vscode.Disposable.from(enabled, ...(registered ? [registered] : [])).dispose());
}
