import * as vscode from 'vscode';
import {
  type Article,
  blockIndexAt,
  blockSpan,
  placed,
  quotationAt,
  type Span,
  sectionsOf,
  sentenceAt,
} from '../../article';
import type { ArticleCache } from '../articleCache';
import { rangeOf } from '../rangeOf';
import { LANGUAGE } from '../seed';

/** What Expand Selection grows through at `offset`, smallest first; the word is VS Code's own. */
function rungs(article: Article, offset: number): readonly Span[] {
  const index = blockIndexAt(article, offset);
  const block = article.blocks[index];
  if (!block) return [];
  const whole = blockSpan(article, index);
  const quote = quotationAt(article, offset)?.quote;
  const section = sectionsOf(article).find(({ end }) => end > index);
  const end = section?.end ?? article.blocks.length;
  return [
    ...(quote ? [placed(article, index, quote), placed(article, index, quote.outer)] : []),
    placed(article, index, sentenceAt(block.text, offset - whole.start)),
    whole,
    { start: blockSpan(article, section?.start ?? 0).start, end: blockSpan(article, end - 1).end },
    { start: 0, end: article.text.length },
  ];
}

/** Expand and Shrink Selection: word, quotation, sentence, paragraph, section, article. */
export function registerSmartSelect(articles: ArticleCache): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(LANGUAGE, {
    provideSelectionRanges(document, positions) {
      const article = articles.get(document);
      return positions.map(position => {
        const growing: vscode.Range[] = [new vscode.Range(position, position)];
        for (const { start, end } of rungs(article, document.offsetAt(position))) {
          const range = rangeOf(document, start, end);
          // A quotation of several sentences is wider than the sentence: each rung must hold the one before it.
          const widest = growing.at(-1);
          if (widest && range.contains(widest) && !range.isEqual(widest)) growing.push(range);
        }
        const chain = growing.reduceRight<vscode.SelectionRange | undefined>(
          (parent, range) => (parent ? new vscode.SelectionRange(range, parent) : new vscode.SelectionRange(range)),
          undefined,
        );
        return chain ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  });
}
