export { type Fold, foldsOf } from './folds';
export { renderBlock } from './html/block';
export { renderHeader, titleOf } from './html/header';
export { languageOfArticle } from './html/language';
export { renderMarkdown } from './html/markdown';
export { renderPage } from './html/page';
export { copyOf, type QuoteForm, utteranceAt } from './html/utterance';
export type * from './model';
export { type Direction, nextStop, type Stop } from './navigate';
export { type Section, sectionsOf } from './outline';
export { parse } from './parse';
export {
  allQuotations,
  blockIndexAt,
  isQuotation,
  placed,
  placedNear,
  type QuoteRef,
  quotationAt,
  quotationsOf,
} from './places';
export { isArticle, mayBeArticle } from './recognise';
export { sentenceAt } from './sentences';
export { type Statistics, statisticsOf } from './statistics';
