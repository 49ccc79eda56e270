import { boxOf } from './dom';

/**
 * Between a block's characters and its text nodes: an element's text is its block's, character for character. A list item's
 * marker that the browser draws is in it too, in a hidden element.
 */

/**
 * Where in the window the line of a character is; of the last one when the text is shorter. White space that a line's end
 * or other white space swallows is nowhere: what follows it counts then, or what is before it.
 */
export function lineAt(element: HTMLElement, offset: number): DOMRect {
  const range = document.createRange();
  const [node, at] = characterAt(element, offset);
  if (!node) return boxOf(element);
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const firstLine = () => range.getClientRects()[0];
  const own = firstLine();
  if (own) return own;
  range.setEnd(element, element.childNodes.length);
  const following = firstLine();
  if (following) return following;
  range.setStart(element, 0);
  const lines = range.getClientRects();
  return lines[lines.length - 1] ?? boxOf(element);
}

/** The text node that a character of the element's text is in, and where in it; of the last one when the text is shorter. */
function characterAt(element: HTMLElement, offset: number): readonly [node: Text | undefined, at: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  let left = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left < node.data.length) return [node, left];
    left -= node.data.length;
    if (node.data !== '') last = node;
  }
  return [last, last ? last.data.length - 1 : 0];
}

/** The offset in the element's text of a place in one of its nodes. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The first character of the element whose line reaches below `y`, in pixels from the top of the window; else the last. */
export function offsetAtHeight(element: HTMLElement, y: number): number {
  const last = Math.max(0, (element.textContent?.length ?? 0) - 1);
  return firstOf(last, offset => lineAt(element, offset).bottom > y);
}

/** The first of the numbers from 0 for which something holds that holds for all after it too; `end` when it does for none. */
export function firstOf(end: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
