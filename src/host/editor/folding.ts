import * as vscode from 'vscode';
import { type Article, foldsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { LANGUAGE } from '../seed';

/** Folding of sections, runs of promos and quotations that run over several paragraphs. */
export function registerFolding(articles: ArticleCache): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges(document) {
      const article = articles.get(document);
      const line = (block: number, atEnd: boolean) => lineOf(document, article, block, atEnd);
      return foldsOf(article)
        .map(({ start, end }) => new vscode.FoldingRange(line(start, false), line(end - 1, true)))
        .filter(range => range.end > range.start);
    },
  });
}

function lineOf(document: vscode.TextDocument, article: Article, block: number, atEnd: boolean): number {
  const start = article.starts[block] ?? 0;
  return document.positionAt(atEnd ? start + (article.blocks[block]?.text.length ?? 0) : start).line;
}
