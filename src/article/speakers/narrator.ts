import { lazily } from '../lazily';
import { wordsOf } from '../wordSet';
import { LANGUAGES } from './languages';
import type { Mention } from './mentions';
import type { Person } from './person';
import type { LastSpeaker, Reading } from './reading';
import { isSubject, RELATION, type Relation } from './relations';

/** "I" and "we" in every language: a block's own "we" was read by its own language's words. */
const NARRATORS = lazily(() => new Set(LANGUAGES.flatMap(({ narrators }) => wordsOf(narrators))));

/**
 * Whoever tells the story, known by "I" alone, where the mention of a block is that and the subject of a cue: "I sit with
 * her" says nothing of who spoke. `undefined` for every other mention.
 */
export function narratorOf(
  { drafts, people }: Reading,
  block: number,
  mention: Mention,
  relation: Relation | undefined,
): Person | undefined {
  if (mention.kind !== 'other' || !relation) return undefined;
  if (!isSubject(relation.kind) && relation.kind !== RELATION.far) return undefined;
  const words = drafts[block]?.text.slice(mention.start, mention.end) ?? '';
  return isNarratorWord(words) ? people.described(words) : undefined;
}

/** True for the "I" or "we" of any language. */
export function isNarratorWord(words: string): boolean {
  return NARRATORS().has(words.toLowerCase());
}

/** True for whoever tells the story. */
function isNarrator({ description }: Person): boolean {
  return description !== undefined && isNarratorWord(description);
}

/** Who spoke last, after a quote of `block` that `person` spoke. */
export function spokenBy(person: Person, block: number, last: LastSpeaker | undefined): LastSpeaker {
  return { person, other: isNarrator(person) ? last?.other : person, block };
}
