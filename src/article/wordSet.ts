/** The words of a list that parts them by white space; none of an empty one. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter(word => word !== '');
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}
