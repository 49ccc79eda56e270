import type { Span } from '../model';

// An address ends at white space, at a quotation mark, at an angle bracket or at one of the marks of Chinese and Japanese,
// which no space follows; and, see below, at what is no character: a control character would let the rest of an address
// count as markup in Markdown, one that turns the direction of text would make it show another address than it leads to.
const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"“”„«»「」｢｣『』、。，．：；！？（）［］｛｝〈〉《》【】〔〕～…]+/gi;

/** Where `text` holds an address that may be followed: http, https and mailto alone, without the sentence's own marks. */
export function findLinks(text: string): readonly Span[] {
  // A cheap look first: nearly no paragraph of an article has an address.
  if (!text.includes(':')) return [];
  return Array.from(text.matchAll(ADDRESS), match => ({
    start: match.index,
    end: match.index + lengthWithoutMarks(match[0].replace(/\p{C}.*/u, '')),
  })).filter(({ start, end }) => /:(?:\/\/)?[^/]/.test(text.slice(start, end)));
}

/** "(see https://example.org/a_(b))." → "https://example.org/a_(b)": a bracket stays when its partner is inside. */
function lengthWithoutMarks(address: string): number {
  let surplus = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[.,;:!?'’*_\]}]/.test(last)) break;
  }
  return end;
}
