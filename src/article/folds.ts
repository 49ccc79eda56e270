import type { Article } from './model';
import { sectionsOf } from './outline';
import { isOwnText, ownQuotationsOf } from './places';

/** A run of blocks that folds to its first line. Block indices, end exclusive. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

function promoRuns(article: Article): Fold[] {
  const runs: Fold[] = [];
  article.blocks.forEach((block, i) => {
    if (isOwnText(block)) return;
    const last = runs.at(-1);
    if (last?.end === i) runs[runs.length - 1] = { start: last.start, end: i + 1 };
    else runs.push({ start: i, end: i + 1 });
  });
  return runs;
}

/** From the block in which a quotation begins to the last one it runs over to. */
function continuedQuotations(article: Article): Fold[] {
  const runs: Fold[] = [];
  let begun = -1;
  article.blocks.forEach((block, i) => {
    for (const quote of ownQuotationsOf(block)) {
      if (quote.joins !== 'continued') begun = i;
      else if (begun >= 0) {
        if (runs.at(-1)?.start === begun) runs.pop();
        runs.push({ start: begun, end: i + 1 });
      }
    }
  });
  return runs;
}

/** What an editor may fold: sections with a heading, runs of promos, and quotations that run over several blocks. */
export function foldsOf(article: Article): readonly Fold[] {
  const sections = sectionsOf(article).filter(section => section.heading !== undefined);
  return [...sections, ...promoRuns(article), ...continuedQuotations(article)];
}
