import * as vscode from 'vscode';
import { type Article, blockSpan, ownQuotationsOf, placed, type Section, sectionsOf } from '../../article';
import type { ArticleCache } from '../articleCache';
import { rangeOf } from '../rangeOf';
import { LANGUAGE } from '../seed';

/** UTF-16 units of a quotation that a symbol's name shows; longer ones are cut, as the Outline would cut them anyway. */
const NAME_LENGTH = 120;

function quoteSymbols(document: vscode.TextDocument, article: Article, section: Section): vscode.DocumentSymbol[] {
  return article.blocks.slice(section.start, section.end).flatMap((block, i) =>
    ownQuotationsOf(block).map(quote => {
      const inner = placed(article, section.start + i, quote);
      const outer = placed(article, section.start + i, quote.outer);
      return new vscode.DocumentSymbol(
        block.text.slice(quote.start, Math.min(quote.end, quote.start + NAME_LENGTH)).trim() || '…',
        quote.attribution?.speaker ?? '',
        vscode.SymbolKind.String,
        rangeOf(document, outer.start, outer.end),
        rangeOf(document, inner.start, inner.end),
      );
    }),
  );
}

function sectionSymbol(document: vscode.TextDocument, article: Article, section: Section): vscode.DocumentSymbol[] {
  const quotes = quoteSymbols(document, article, section);
  const heading = section.heading === undefined ? undefined : article.blocks[section.heading];
  if (!heading) return quotes;
  const { start } = blockSpan(article, section.start);
  const { end } = blockSpan(article, section.end - 1);
  const symbol = new vscode.DocumentSymbol(
    heading.text,
    '',
    vscode.SymbolKind.Module,
    rangeOf(document, start, end),
    rangeOf(document, start, start + heading.text.length),
  );
  symbol.children = quotes;
  return [symbol];
}

/**
 * Sections and quotations for the built-in Outline, breadcrumbs, Go to Symbol and sticky scroll. Sections are modules and
 * quotations strings, so that `outline.showModules` and `outline.showStrings` hide either for our language.
 */
export function registerSymbols(articles: ArticleCache): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(LANGUAGE, {
    provideDocumentSymbols(document) {
      const article = articles.get(document);
      return sectionsOf(article).flatMap(section => sectionSymbol(document, article, section));
    },
  });
}
