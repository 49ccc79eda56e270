export { type Fold, foldsOf } from './folds';
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
