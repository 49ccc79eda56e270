import * as vscode from 'vscode';
import {
  type Article,
  type HeaderTexts,
  languageOfArticle,
  renderHeader,
  sectionsOf,
  statisticsOf,
  titleOf,
} from '../../article';
import type { Facts, SectionFact, SpeakerFact } from '../../shared/facts';
import { minutesText, quotedText, wordsText } from '../texts';

/** What the page says of the article as a whole, in the reader's language. `name` is that of its file. */
export function factsOf(article: Article, name: string): Facts {
  return {
    ...headOf(article, name),
    header: renderHeader(article, vscode.env.language, headerTexts(article)),
    sections: sectionFacts(article),
    speakers: speakerFacts(article),
  };
}

/** As much of it as costs nothing, however long the article is: its date and its name. */
export function headOf(article: Article, name: string): Facts {
  const texts = { untitled: untitled(), facts: [] };
  return {
    title: titleOf(article) ?? name,
    language: languageOfArticle(article),
    header: renderHeader(article, vscode.env.language, texts),
    sections: [],
    speakers: [],
  };
}

function untitled(): string {
  return vscode.l10n.t('Article');
}

/** What the page's header says beside the article's own words. */
export function headerTexts(article: Article): HeaderTexts {
  const statistics = statisticsOf(article);
  const quoted = statistics.quotedWords > 0 ? [quotedText(statistics)] : [];
  return { untitled: untitled(), facts: [minutesText(statistics), wordsText(statistics.words), ...quoted] };
}

function sectionFacts(article: Article): readonly SectionFact[] {
  return sectionsOf(article).flatMap(({ heading }) =>
    heading === undefined ? [] : [{ block: heading, text: article.blocks[heading]?.text ?? '' }],
  );
}

function speakerFacts(article: Article): readonly SpeakerFact[] {
  return statisticsOf(article)
    .speakers.flatMap(({ speaker, quotes }) => (speaker === undefined ? [] : [{ name: speaker, count: quotes }]))
    .sort((a, b) => b.count - a.count);
}
