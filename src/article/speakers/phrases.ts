import { WORD } from './lexicon';
import type { Mention } from './mentions';
import type { Token } from './tokens';

/** Mentions that together are one noun phrase: "Ada Roe, mayor of Falk" is three mentions and means Ada Roe. */
export interface Phrase {
  /** The mention that the phrase means; an index into the mentions. */
  readonly head: number;
  /** Its mentions, from `first` to before `after`. */
  readonly first: number;
  readonly after: number;
}

/** Groups the mentions of a block's narration into noun phrases, in order. */
export function groupPhrases(tokens: readonly Token[], mentions: readonly Mention[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let first = 0; first < mentions.length; ) {
    let head = first;
    let after = first + 1;
    let aside = 0;
    for (; after < mentions.length; after++) {
      const join = joined(tokens, mentions[after - 1], mentions[after]);
      if (!join) break;
      if (join === 'aside' && isPreposition(tokens[(mentions[first]?.first ?? 0) - 1])) break;
      if (join === 'aside') aside = after;
      if (join === 'owner' || (join === 'aside' && takesOver(mentions[head], mentions[after]))) head = after;
    }
    // An apposition ends with a mark of its own: "After Roe, Dorn said" has none.
    if (aside > 0 && !closes(tokens[mentions[after - 1]?.after ?? 0])) {
      after = aside;
      head = Math.min(head, after - 1);
    }
    phrases.push({ head, first, after });
    first = after;
  }
  return phrases;
}

/** How a mention goes on the phrase: as what the last one owns, as its attribute or partner, or as an apposition. */
type Join = 'owner' | 'attribute' | 'aside';

function joined(tokens: readonly Token[], before: Mention | undefined, next: Mention | undefined): Join | undefined {
  if (!before || !next || isPronoun(next) || before.sentence !== next.sentence) return undefined;
  if (next.first < before.after) return 'owner';
  if (isPronoun(before)) return undefined;
  const gap = tokens.slice(before.after, next.first);
  const last = gap.at(-1);
  // "the mayor of Falk", "a source familiar with the plan".
  if (isPreposition(last) && gap.length < 4 && gap.slice(0, -1).every(isPlain)) return 'attribute';
  // "Ada Roe and Jan Dorn".
  if (isAnd(last) && gap.length < 3 && (gap.length === 1 || gap[0]?.kind === 'comma')) return 'attribute';
  // "Ada Roe, the mayor", "Ada Roe (R-Falk), the mayor".
  if (gap.length > 0 && gap.length < 3 && gap.every(isBreak)) return 'aside';
  return undefined;
}

/** In "the mayor, Ada Roe" the name is what the phrase means. */
function takesOver(head: Mention | undefined, next: Mention | undefined): boolean {
  return head?.kind === 'nominal' && next?.kind === 'name';
}

function isPronoun({ kind }: Mention): boolean {
  return kind !== 'name' && kind !== 'nominal';
}

function isPreposition(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & WORD.preposition) !== 0;
}

function isPlain({ kind, bits }: Token): boolean {
  return kind === 'word' && (bits & (WORD.function | WORD.cue)) === 0;
}

function isAnd(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & WORD.and) !== 0;
}

function closes(token: Token | undefined): boolean {
  return !token || isBreak(token) || token.kind === 'stop' || token.kind === 'quote';
}

function isBreak({ kind }: Token): boolean {
  return kind === 'comma' || kind === 'bracket' || kind === 'dash';
}
