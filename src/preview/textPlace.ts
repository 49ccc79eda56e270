/**
 * Between a block's characters and its text nodes. The page shows a block's text as it stands in the article, from its end
 * backwards: only a list item's marker at its beginning is drawn by the browser instead.
 */

/** A range of nothing at a character of the element's text; at its end when the text is shorter. */
export function rangeAt(element: HTMLElement, offset: number): Range {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let left = offset;
  range.selectNodeContents(element);
  range.collapse(false);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left < node.data.length) {
      range.setStart(node, left);
      // A range of nothing has no rectangle at a line's end: take the character along.
      range.setEnd(node, left + 1);
      return range;
    }
    left -= node.data.length;
  }
  return range;
}

/** The offset in the element's text of a place in one of its nodes. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The first character of the element whose line reaches below `y`, in pixels from the top of the window. */
export function offsetAtHeight(element: HTMLElement, y: number): number {
  let low = 0;
  let high = element.textContent?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rangeAt(element, middle).getBoundingClientRect().bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
