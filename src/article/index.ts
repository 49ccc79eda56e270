export { parseBeginning } from './beginning';
export { type Fold, foldsOf } from './folds';
export { type Highlight, type HighlightType, highlightsOf } from './highlights';
export { languageOfArticle } from './language/languageOf';
export type { Edit } from './longText';
export type * from './model';
export { type Direction, nextStop, type Stop } from './navigate';
export { type Section, sectionsOf } from './outline';
export { parse, parseEdited } from './parse';
export {
  allQuotations,
  blockIndexAt,
  blockSpan,
  isOwnText,
  isQuotation,
  ownQuotationsOf,
  placed,
  type QuoteRef,
  quotationAt,
  quotationsOf,
} from './places';
export { isArticle, mayBeArticle } from './recognise';
export { renderBlock } from './render/block';
export { renderButton, renderIcon } from './render/button';
export { copyOf, type QuoteForm } from './render/copy';
export { escapeHtml } from './render/escape';
export { type HeaderTexts, renderHeader, titleOf } from './render/header';
export { escapeMarkdown, renderMarkdown } from './render/markdown';
export { renderPage } from './render/page';
export { renderStatistics, renderStatisticsPage, type StatisticsTexts } from './render/statistics';
export { sampleArticle } from './sampleArticle';
export { sentenceAt } from './sentences';
export { fullestMention, placesOfSpeaker, type SpeakerAt, speakerAt } from './speakerAt';
export { type Speaker, type SpeakerMention, speakersOf } from './speakersOf';
export { type Statistics, statisticsOf } from './statistics';
export { changesBetween } from './tree/changes';
export {
  attributedQuotesOfItems,
  type ChosenItems,
  type ItemCopyOptions,
  speakersOfItemsAsMarkdown,
  textOfItems,
} from './tree/copyItems';
export { type ArticleIds, idsOf, type SpeakerIds, speakerIdsOf } from './tree/ids';
export { type Label, labelOf } from './tree/label';
export type { Hideable, OutlineMode, OutlineOptions } from './tree/options';
export { type OutlineItem, type OutlineTree, outlineTree } from './tree/outlineTree';
export { pathAt } from './tree/path';
export { utteranceAt } from './utterances';
export { countWords } from './words';
