/** Phrases by the language they belong to. Lower case, straight apostrophes. */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

const LETTER = /[\p{L}\p{N}]/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+|^\S/u;

/** Longest beginning of a line that is compared. */
const REACH = 64;

/** The beginning of a text as phrase tables have it: lower case, one kind of apostrophe and space. */
function folded(text: string): string {
  return text.slice(0, REACH).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/**
 * A test for texts that begin with one of the phrases, as whole words. Phrases are found by their first word, so the
 * cost does not grow with the table. Phrases in scripts without spaces are found by their first two characters.
 */
export function beginsWithAny(table: PhraseTable): (text: string) => boolean {
  const byKey = new Map<string, string[]>();
  for (const phrase of Object.values(table).flat()) {
    const key = keyOf(phrase);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return text => {
    const start = folded(text);
    return byKey.get(keyOf(start))?.some(phrase => startsWithWords(start, phrase)) ?? false;
  };
}

function keyOf(text: string): string {
  const [word = ''] = FIRST_WORD.exec(text) ?? [];
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(word) ? word.slice(0, 2) : word;
}

function startsWithWords(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const last = phrase.at(-1) ?? '';
  const next = text[phrase.length] ?? '';
  return !(LETTER.test(last) && LETTER.test(next)) || /[\u3040-\u9fff\uac00-\ud7af]/.test(last);
}

/** A test for texts that are one of the phrases and nothing else, but for marks around it. */
export function isOneOf(table: PhraseTable): (text: string) => boolean {
  const known = new Set(Object.values(table).flat());
  return text => text.length <= REACH && known.has(folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** A test for texts that hold one of the phrases as whole words, anywhere in the first `reach` characters. */
export function holdsAny(table: PhraseTable): (text: string) => boolean {
  const escaped = Object.values(table)
    .flat()
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"));
  const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'iu');
  return text => pattern.test(text);
}
