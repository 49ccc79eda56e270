import { lazily } from '../lazily';
import { hasSoftHyphens, withoutSoftHyphens } from '../softHyphen';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** "ü" may be one character or a letter and its dots: whichever the query has, it finds both. */
const inBothForms = (word: string, between: string) => {
  const forms = new Set([word.normalize('NFC'), word.normalize('NFD')]);
  return `(?:${[...forms].map(form => [...form].map(escaped).join(between)).join('|')})`;
};

/** The words of a query, with what may stand between two letters. */
const expressionOf = (words: readonly string[], between: string) =>
  new RegExp(words.map(word => inBothForms(word, between)).join('\\s+'), 'giu');

type Expression = ((text: string) => RegExp) | undefined;

/** What is searched for stays the same for all labels of a filtered outline, which come one by one. */
let latest: { readonly query: string; readonly expression: Expression } | undefined;

/**
 * Gives, for a text, the expression that finds a query in it, whatever its case, however its words are spaced and
 * wherever they may be broken; `undefined` for a blank query. Most texts have no soft hyphen and are searched faster.
 */
export function queryExpression(query: string): Expression {
  if (latest?.query !== query) latest = { query, expression: expressionFor(query) };
  return latest.expression;
}

function expressionFor(query: string): Expression {
  const words = withoutSoftHyphens(query).trim().split(/\s+/);
  if (!words[0]) return undefined;
  const plain = expressionOf(words, '');
  const broken = lazily(() => expressionOf(words, '\\u00ad*'));
  return text => (hasSoftHyphens(text) ? broken() : plain);
}

/** Says whether a text holds the query; a blank query is in every text. */
export function matcher(query: string): (text: string) => boolean {
  const expression = queryExpression(query);
  return text => expression === undefined || text.search(expression(text)) >= 0;
}
