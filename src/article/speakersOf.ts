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

const CAPITALISED = '\\p{Lu}[\\p{L}\\p{M}\\p{N}]*';
/**
 * Of a name. Where letters have no case, only the dot in a foreigner's, as Chinese and Japanese write it, tells a name from a
 * description ("officials"); such a name stands within a run of other letters.
 */
const BEGINNING = new RegExp(`^(?:${CAPITALISED}|\\p{Lo}(?=.*[·・]))`, 'u');
const isWithoutCase = (words: string): boolean => /^\p{Lo}/u.test(words);
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
  const forms = formsOf([...quotes.keys()].filter(name => !isNarratorWord(name)));
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

/** Words that name a speaker, each with the speaker's name, and where in a text to look for them. */
interface NameForms {
  readonly names: ReadonlyMap<string, string>;
  /** The lengths of the words, the longest first, by what they begin with: a capitalised word, or a letter without case. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: RegExp;
}

/** Full names and those surnames that only one speaker has. Descriptions ("the minister") may mean someone else elsewhere. */
function formsOf(names: readonly string[]): NameForms {
  const surnames = new Map<string, string | undefined>();
  for (const name of names) {
    const surname = name.match(/\s(?:al-|el-)?(\p{Lu}[\p{L}\p{M}’'-]+)$/u)?.[1];
    if (surname) surnames.set(surname, surnames.has(surname) ? undefined : name);
  }
  const forms = new Map(names.map(name => [name, name]));
  for (const [words, name] of surnames) if (name !== undefined && !forms.has(words)) forms.set(words, name);
  const lengths = new Map<string, Set<number>>();
  for (const words of forms.keys()) {
    const first = words.match(BEGINNING)?.[0];
    if (first) lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  const letters = [...lengths.keys()].filter(isWithoutCase).join('');
  return {
    names: forms,
    lengths: new Map([...lengths].map(([first, all]) => [first, [...all].sort((a, b) => b - a)])),
    beginnings: new RegExp(`${CAPITALISED}|[${letters}]`, 'gu'),
  };
}

function namesIn({ text }: Block, { names, lengths, beginnings }: NameForms): readonly (readonly [string, Span])[] {
  const found: [string, Span][] = [];
  let reached = 0;
  for (const { index, 0: first } of text.matchAll(beginnings)) {
    if (index < reached) continue;
    const length = lengths.get(first)?.find(one => {
      const end = index + one;
      return names.has(text.slice(index, end)) && (isWithoutCase(first) || !/^[\p{L}\p{N}]/u.test(text.slice(end)));
    });
    const name = length && names.get(text.slice(index, index + length));
    if (!length || !name) continue;
    reached = index + length;
    found.push([name, { start: index, end: reached }]);
  }
  return found;
}
