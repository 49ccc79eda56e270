/**
 * Makes one list out of items that follow each other. Each item is an element of its own on the page, a list with one
 * item (so that a change of one touches only that one); here the first list of a run comes to own the items of the others.
 */
export function joinLists(blocks: readonly HTMLElement[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i];
    if (!first || !isList(first)) continue;
    const others: HTMLElement[] = [];
    for (let next = blocks[i + 1]; next?.localName === first.localName; next = blocks[i + 1]) {
      others.push(next);
      i++;
    }
    join(first, others);
  }
}

function isList({ localName }: HTMLElement): boolean {
  return localName === 'ul' || localName === 'ol';
}

let items = 0;

function join(first: HTMLElement, others: readonly HTMLElement[]): void {
  first.removeAttribute('role');
  for (const other of others) other.role = 'presentation';
  const ids = others.flatMap(({ firstElementChild: item }) => {
    if (!item) return [];
    item.id ||= `item-${++items}`;
    // An item of a list without meaning would lose its own.
    item.role = 'listitem';
    return [item.id];
  });
  if (ids.length > 0) first.setAttribute('aria-owns', ids.join(' '));
  else first.removeAttribute('aria-owns');
}
