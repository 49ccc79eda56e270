import * as vscode from 'vscode';
import { type Article, type HighlightType, highlightsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { rangeOf } from '../rangeOf';
import { LANGUAGE } from '../seed';
import { ON, WindowSetting } from '../settings';

/** As in package.json's `semanticTokenTypes`, where each has a TextMate scope for themes that know no semantic tokens. */
const TYPES: HighlightType[] = ['articleDate', 'articleHeading', 'articleQuote', 'articleAttribution', 'articleAside'];
const legend = new vscode.SemanticTokensLegend(TYPES);

function build(document: vscode.TextDocument, article: Article, from: number, to: number): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  for (const { start, end, type } of highlightsOf(article, from, to)) {
    const range = rangeOf(document, start, end);
    for (let line = range.start.line; line <= range.end.line; line++) {
      const onLine = document.lineAt(line).range.intersection(range);
      if (onLine && !onLine.isEmpty) builder.push(onLine, type);
    }
  }
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
