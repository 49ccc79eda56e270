export type * from './model';
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
