import * as vscode from 'vscode';
import { type Article, allQuotations, languageOfArticle, renderHeader, sectionsOf, titleOf } from '../../article';
import type { Facts, SectionFact, SpeakerFact } from '../../shared/facts';

/** What the page says of the article as a whole, in the reader's language. `name` is that of its file. */
export function factsOf(article: Article, name: string): Facts {
  const texts = { untitled: vscode.l10n.t('Article'), facts: [] };
  return {
    title: titleOf(article) ?? name,
    language: languageOfArticle(article),
    header: renderHeader(article, vscode.env.language, texts),
    sections: sectionFacts(article),
    speakers: speakerFacts(article),
  };
}

function sectionFacts(article: Article): readonly SectionFact[] {
  return sectionsOf(article).flatMap(({ heading }) =>
    heading === undefined ? [] : [{ block: heading, text: article.blocks[heading]?.text ?? '' }],
  );
}

function speakerFacts(article: Article): readonly SpeakerFact[] {
  const counts = new Map<string, number>();
  for (const { quote } of allQuotations(article)) {
    const name = quote.attribution?.speaker;
    if (name !== undefined && !quote.joins) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
