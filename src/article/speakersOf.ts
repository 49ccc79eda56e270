import type { Article, Block, Span } from './model';
import { allQuotations, isOwnText, type QuoteRef } from './places';
import { pushTo } from './pushTo';
import { isNarratorWord } from './speakers/narrator';

/** Words that stand for a speaker. Relative to the block with index `block`. */
export interface SpeakerMention extends Span {
  readonly block: number;
}

/** Someone or something that the article quotes; what its promos quote is left out. */
export interface Speaker {
  /** The fullest name or description; as in `Attribution.speaker`. */
  readonly name: string;
  readonly quotes: readonly QuoteRef[];
  /**
   * In order: the name and the surname wherever they stand, and what attributes a quotation ("he", "the minister").
   * Promos are left out.
   */
  readonly mentions: readonly SpeakerMention[];
}

const WORD = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
const known = new WeakMap<Article, readonly Speaker[]>();

/** Everyone the article quotes, in the order of their first quotation. Walks the whole article: not for every keystroke. */
export function speakersOf(article: Article): readonly Speaker[] {
  const before = known.get(article);
  if (before) return before;
  const quotes = new Map<string, QuoteRef[]>();
  for (const ref of allQuotations(article)) {
    const name = ref.quote.attribution?.speaker;
    if (name === undefined) continue;
    pushTo(quotes, name, ref);
  }
  const mentions = mentionsOf(article, quotes);
  const speakers = [...quotes].map(([name, refs]) => ({ name, quotes: refs, mentions: mentions.get(name) ?? [] }));
  known.set(article, speakers);
  return speakers;
}

function mentionsOf(article: Article, quotes: ReadonlyMap<string, readonly QuoteRef[]>): Map<string, SpeakerMention[]> {
  // Anyone who is quoted may say "I".
  const forms = namesByFirstWord([...quotes.keys()].filter(name => !isNarratorWord(name)));
  const found = new Map<string, SpeakerMention[]>();
  article.blocks.forEach((block, i) => {
    for (const [name, span] of isOwnText(block) ? namesIn(block, forms) : [])
      pushTo(found, name, { block: i, ...span });
  });
  for (const [name, refs] of quotes) {
    for (const { block, quote } of refs) {
      const words = quote.attribution?.words;
      if (words) pushTo(found, name, { block: block + words.block, start: words.start, end: words.end });
    }
  }
  for (const [name, list] of found) found.set(name, inOrder(list));
  return found;
}

/** Sorted, without what overlaps the one before: attributing words are often the name found already. */
function inOrder(mentions: readonly SpeakerMention[]): SpeakerMention[] {
  const sorted = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  let last: SpeakerMention | undefined;
  return sorted.filter(mention => {
    if (last?.block === mention.block && mention.start < last.end) return false;
    last = mention;
    return true;
  });
}

/** By how many UTF-16 units the words have, the most first: whom they stand for. */
type Forms = Map<number, Map<string, string>>;

/** Full names and those surnames that only one speaker has, the longest first, by their first capitalised word. */
function namesByFirstWord(names: readonly string[]): ReadonlyMap<string, Forms> {
  const surnames = new Map<string, string | undefined>();
  for (const name of names) {
    const surname = name.match(/\s(?:al-|el-)?(\p{Lu}[\p{L}\p{M}’'-]+)$/u)?.[1];
    if (surname) surnames.set(surname, surnames.has(surname) ? undefined : name);
  }
  const forms = names.map(name => ({ words: name, name }));
  for (const [words, name] of surnames) if (name !== undefined && words !== name) forms.push({ words, name });
  forms.sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Forms>();
  for (const { words, name } of forms) {
    const first = words.match(WORD)?.[0];
    if (!first || !words.startsWith(first)) continue;
    const byLength: Forms = byWord.get(first) ?? new Map();
    const sameLength = byLength.get(words.length) ?? new Map<string, string>();
    if (!sameLength.has(words)) sameLength.set(words, name);
    byWord.set(first, byLength.set(words.length, sameLength));
  }
  return byWord;
}

function namesIn({ text }: Block, forms: ReadonlyMap<string, Forms>): readonly (readonly [string, Span])[] {
  const found: [string, Span][] = [];
  let reached = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index < reached) continue;
    // However many share a first name, their names have few lengths.
    for (const [length, names] of forms.get(word) ?? []) {
      const end = index + length;
      const name = names.get(text.slice(index, end));
      if (name === undefined || /^[\p{L}\p{N}]/u.test(text.slice(end))) continue;
      reached = end;
      found.push([name, { start: index, end }]);
      break;
    }
  }
  return found;
}
