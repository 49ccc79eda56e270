import * as vscode from 'vscode';
import { blockSpan, foldsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { LANGUAGE } from '../seed';

/** Folding of sections, runs of promos and quotations that run over several paragraphs. */
export function registerFolding(articles: ArticleCache): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges(document) {
      const article = articles.get(document);
      const lineAt = (offset: number) => document.positionAt(offset).line;
      return foldsOf(article)
        .map(({ start, end }) => {
          const [first, last] = [blockSpan(article, start), blockSpan(article, end - 1)];
          return new vscode.FoldingRange(lineAt(first.start), lineAt(last.end));
        })
        .filter(range => range.end > range.start);
    },
  });
}
