/** A list with one more item. Most of these lists have one item, and one that begins with it has no room left over. */
export function appended<T>(list: T[] | undefined, item: T): T[] {
  if (!list) return [item];
  list.push(item);
  return list;
}
