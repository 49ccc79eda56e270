export { type Fold, foldsOf } from './folds';
export { renderBlock } from './html/block';
export { escapeHtml } from './html/escape';
export { type HeaderTexts, renderHeader, titleOf } from './html/header';
export { escapeMarkdown, renderMarkdown } from './html/markdown';
export { renderPage } from './html/page';
export { renderStatistics, type StatisticsTexts } from './html/statistics';
export { copyOf, type QuoteForm, type Utterance, utteranceAt, utterancesOf } from './html/utterance';
export { languageOfArticle } from './language/languageOf';
export type { Edit } from './longText';
export type * from './model';
export { type Direction, nextStop, type Stop } from './navigate';
export { type Section, sectionsOf } from './outline';
export { parse, parseEdited } from './parse';
export {
  allQuotations,
  blockIndexAt,
  isOwnText,
  isQuotation,
  ownQuotationsOf,
  placed,
  type QuoteRef,
  quotationAt,
  quotationsOf,
} from './places';
export { isArticle, mayBeArticle } from './recognise';
export { sampleArticle } from './sampleArticle';
export { sentenceAt } from './sentences';
export { fullestMention, type SpeakerAt, speakerAt } from './speakerAt';
export { type Mention, type Speaker, speakersOf } from './speakersOf';
export { type Statistics, statisticsOf } from './statistics';
export { changesBetween } from './tree/changes';
export { type ArticleIds, idsOf, type SpeakerIds, speakerIdsOf } from './tree/ids';
export { type Label, labelOf } from './tree/label';
export type { OutlineMode, OutlineOptions } from './tree/options';
export { type OutlineItem, type OutlineTree, outlineTree } from './tree/outlineTree';
export { pathAt } from './tree/path';
export { countWords } from './words';
