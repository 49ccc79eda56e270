import * as vscode from 'vscode';
import {
  type Article,
  type HeaderTexts,
  languageOfArticle,
  renderHeader,
  sectionsOf,
  speakersOf,
  statisticsOf,
  titleOf,
} from '../../article';
import type { Facts, SectionFact, SpeakerFact } from '../../shared/facts';

/** What the page says of the article as a whole, in the reader's language. `name` is that of its file. */
export function factsOf(article: Article, name: string): Facts {
  return {
    title: titleOf(article) ?? name,
    language: languageOfArticle(article),
    header: renderHeader(article, vscode.env.language, headerTexts(article)),
    sections: sectionFacts(article),
    speakers: speakerFacts(article),
  };
}

/** What the page's header says beside the article's own words. */
export function headerTexts(article: Article): HeaderTexts {
  const { words, minutes, quotedWords } = statisticsOf(article);
  const facts = [
    minutes.least === minutes.most
      ? vscode.l10n.t('{0} min', minutes.most)
      : vscode.l10n.t('{0}–{1} min', minutes.least, minutes.most),
    vscode.l10n.t('{0} words', words.toLocaleString(vscode.env.language)),
  ];
  if (quotedWords > 0) facts.push(vscode.l10n.t('{0}% quoted', Math.round((100 * quotedWords) / words)));
  return { untitled: vscode.l10n.t('Article'), facts };
}

function sectionFacts(article: Article): readonly SectionFact[] {
  return sectionsOf(article).flatMap(({ heading }) =>
    heading === undefined ? [] : [{ block: heading, text: article.blocks[heading]?.text ?? '' }],
  );
}

function speakerFacts(article: Article): readonly SpeakerFact[] {
  return speakersOf(article)
    .map(({ name, quotes }) => ({ name, count: quotes.filter(({ quote }) => !quote.joins).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
