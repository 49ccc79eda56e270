import type { QuoteKind, Span } from '../model';
import { isIdeograph, isSoutheastAsian, isSpace } from './characters';
import { factsOf, looksLikeTitle } from './facts';
import { isSaidBehind, isUtterance, isWorkElsewhere, scoreOf } from './hints';

/** So many words in quotation marks are speech whatever stands around them, so many even if they look like a title. */
const SURELY_SPEECH = 8;
const SURELY_NO_TITLE = 16;

/** Up to so many words a quotation needs that score to be somebody's words: one or two are quoted for many reasons. */
const FEW_WORDS = 3;
const LEAST_OF_FEW = 4;

/** From so many words on a quotation inside the reporter's sentence is more than a fragment. */
const FULL_SPEECH = 7;

/** Scripts without spaces: three ideographs or kana make a word, or four letters of another one. In parts of a word. */
const FIRST_SPACELESS = 0xe00;
const PARTS_OF_WORD = 12;
const IDEOGRAPH = 4;
const LETTER = 3;

function partOfWord(code: number): number {
  if (isIdeograph(code)) return IDEOGRAPH;
  return isSoutheastAsian(code) ? LETTER : 0;
}

/** How many words a range holds; counts no further than `most`. */
function countWordsUpTo(text: string, { start, end }: Span, most: number): number {
  let words = 1;
  let parts = 0;
  let wasSpace = start > 0 && isSpace(text.charCodeAt(start - 1));
  for (let at = start; at < end && words < most; at++) {
    const code = text.charCodeAt(at);
    const space = isSpace(code);
    if (space && !wasSpace) words++;
    else if (code >= FIRST_SPACELESS) {
      parts += partOfWord(code);
      if (parts >= PARTS_OF_WORD) {
        parts -= PARTS_OF_WORD;
        words++;
      }
    }
    wasSpace = space;
  }
  return words;
}

const NAME_BEFORE = /(?:^|[\s(])\p{Lu}\p{Ll}[\p{L}.’'-]*\s$/u;
const NAME_BEHIND = /^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}/u;
/** How much of the text before and behind tells that a name stands there. In characters. */
const NAME_REACH = 16;

/** True for a nickname inside a name: Ada "Red" Quill. */
function isNickname(text: string, span: Span, outer: Span): boolean {
  if (outer.start < 3 || !/\p{L}$/u.test(text.slice(span.end - 1, span.end))) return false;
  if (!NAME_BEHIND.test(text.slice(outer.end, outer.end + 11))) return false;
  return NAME_BEFORE.test(text.slice(Math.max(0, outer.start - NAME_REACH), outer.start));
}

// "we are tired," "it’s late": a few words that are a sentence.
const CLAUSE = /^(?:I|we|you|he|she|it|they|there)(?:['’]\p{Ll}+)?\s/iu;

/**
 * What a quotation is, by its length and the words around it; `outer` is its range with the marks. In a seed, a few words
 * inside the sentence of who reports them are a scare quote, whoever said them: from four words on they are a fragment, as in
 * the label policy of the evaluation's articles. Corpora of news without headers label the few words too.
 */
export function kindOf(text: string, span: Span, outer: Span, isSeed: boolean): QuoteKind {
  const words = countWordsUpTo(text, span, SURELY_NO_TITLE);
  if (words === SURELY_NO_TITLE || (words >= SURELY_SPEECH && !looksLikeTitle(text, span))) return 'speech';
  if (words <= 2 && isNickname(text, span, outer)) return 'title';
  const facts = factsOf(text, span, outer, words);
  if (isSaidBehind(facts)) return 'speech';
  if (scoreOf(facts) < (words <= FEW_WORDS ? LEAST_OF_FEW : 0))
    return facts.isTitle || isWorkElsewhere(facts) ? 'title' : 'scare';
  if (isSeed && words <= FEW_WORDS && !isUtterance(facts) && !CLAUSE.test(text.slice(span.start, span.end)))
    return 'scare';
  return words >= FULL_SPEECH || facts.before.length === 0 ? 'speech' : 'fragment';
}
