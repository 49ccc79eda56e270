import type { Splice } from '../../shared/protocol';
import { runsAround } from './runs';

/**
 * Makes one list out of items that follow each other. Each item is an element of its own on the page, a list with one
 * item (so that a change of one touches only that one); here the first list of a run comes to own the items of the others.
 */
export function joinLists(blocks: readonly HTMLElement[], splice: Splice): void {
  for (const run of runsAround(blocks, splice, listKind)) join(run);
}

function listKind({ localName }: HTMLElement): string | undefined {
  return localName === 'ul' || localName === 'ol' ? localName : undefined;
}

let items = 0;

function join([first, ...others]: readonly HTMLElement[]): void {
  first?.removeAttribute('role');
  for (const other of others) other.role = 'presentation';
  const ids = others.flatMap(({ firstElementChild: item }) => {
    if (!item) return [];
    item.id ||= `item-${++items}`;
    // An item of a list without meaning would lose its own.
    item.role = 'listitem';
    return [item.id];
  });
  first?.setAttribute('aria-owns', ids.join(' '));
}
