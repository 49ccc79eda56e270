export type * from './model';
export { parse } from './parse';
export { isArticle, mayBeArticle } from './recognise';
