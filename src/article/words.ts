/**
 * Where a word begins: a run of letters and digits with the marks that stand inside words ("don't", "well-kept", "3.5"), of
 * which soft hyphens and joiners are not seen. Not the whole of it: in a text that is one word of ten million letters there
 * is no room for that.
 */
const WORD_START = /(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]['’.,\u00ad\u200c-\u200d\u2060-])[\p{L}\p{N}]/gu;

/** A character of a script that puts no space between words: each counts as a word, as word processors count them. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Letters before a dot that ends no sentence: titles, and initials of a name. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|St|Jr|Sr|No|vs|Nr|bzw|Sra|\p{Lu})$/u;

/** A full stop, question or exclamation mark with the marks that close after it, where a sentence can end. */
const STOP = /(?:[.!?…]+["'”’»)\]]*(?=\s|$))|[。！？]/gu;

/** How many words a text has. */
export function countWords(text: string): number {
  const spaceless = text.match(SPACELESS)?.length ?? 0;
  const spaced = spaceless > 0 ? text.replace(SPACELESS, ' ') : text;
  return spaceless + (spaced.match(WORD_START)?.length ?? 0);
}

/** True when the dot at `index` belongs to an abbreviation ("Sen. Quill", "J. Marlow") and ends no sentence. */
export function isAbbreviationDot(text: string, index: number): boolean {
  return text.charAt(index) === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 5), index));
}

/** How many sentences a text has; one that lacks its stop counts too. */
export function countSentences(text: string): number {
  let count = 0;
  let reached = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const after = index + stop.length;
    if (isAbbreviationDot(text, index) && after < text.length) continue;
    count++;
    reached = after;
  }
  return count + (/[\p{L}\p{N}]/u.test(text.slice(reached)) ? 1 : 0);
}
