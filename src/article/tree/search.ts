const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** "ü" may be one character or a letter and its dots: whichever the query has, it finds both. */
const inBothForms = (word: string) => {
  const forms = new Set([word.normalize('NFC'), word.normalize('NFD')]);
  return `(?:${[...forms].map(escaped).join('|')})`;
};

/** A query as an expression that finds it whatever its case and however its words are spaced; `undefined` for a blank one. */
export function queryExpression(query: string): RegExp | undefined {
  const words = query.trim().split(/\s+/);
  return words[0] ? new RegExp(words.map(inBothForms).join('\\s+'), 'giu') : undefined;
}

/** Says whether a text holds the query; a blank query is in every text. */
export function matcher(query: string): (text: string) => boolean {
  const expression = queryExpression(query);
  return text => expression === undefined || text.search(expression) >= 0;
}
