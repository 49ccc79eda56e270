import { WORD } from './lexicon';
import type { Mention } from './mentions';
import { followsPreposition, isPreposition, sourceBefore } from './sources';
import type { Token } from './token';

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
      if (join === 'aside' && isGoverned(tokens, mentions[first])) break;
      if (join === 'aside') aside = after;
      // Whoever is owned by an aside is no more than it: "Ada Roe, Falk's mayor".
      const isOwned = join === 'owner' && head === after - 1;
      if (isOwned || join === 'office' || (join === 'aside' && takesOver(mentions[head], mentions[after])))
        head = after;
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

/** How a mention goes on the phrase: as what the last one owns, as its attribute or partner, as who holds an office, or as an apposition. */
type Join = 'owner' | 'attribute' | 'office' | 'aside';

function joined(tokens: readonly Token[], before: Mention | undefined, next: Mention | undefined): Join | undefined {
  if (!before || !next || before.sentence !== next.sentence) return undefined;
  const gap = next.first - before.after;
  // "Ada Roe and her team".
  if (isPronoun(next)) return gap === 1 && ownsPartner(tokens, before, next) ? 'attribute' : undefined;
  if (gap < 0) return 'owner';
  if (isDescribed(tokens, before, next)) return 'aside';
  if (gap > 3 || isPronoun(before)) return undefined;
  if (holdsOffice(tokens, before, next)) return 'office';
  // "ein Sprecher der Bahn".
  if (gap === 0) return hasGenitive(tokens[next.first]) ? 'attribute' : undefined;
  // "le conseiller presse du maire".
  if (gap === 1 && describesSomeone(tokens, before) && isPlain(tokens[before.after]) && hasGenitive(tokens[next.first]))
    return 'attribute';
  const last = tokens[next.first - 1];
  const opening = tokens[before.after];
  // "the mayor of Falk", "a source familiar with the plan".
  if (isPreposition(last)) {
    const plain = (gap < 2 || isPlain(opening)) && (gap < 3 || isPlain(tokens[before.after + 1]));
    return plain ? 'attribute' : undefined;
  }
  if (gap === 3) return undefined;
  // "Ada Roe and Jan Dorn"; but "the author and historian Ada Roe" is one.
  if ((last?.bits ?? 0) & WORD.and) {
    if (gap === 1 && describesSomeone(tokens, before) && isTitled(tokens, next)) return 'office';
    return gap === 1 || opening?.kind === 'comma' ? 'attribute' : undefined;
  }
  // "As Ada Roe (R-Falk) said".
  if (opening?.kind === 'bracket' && gap === 1 && tokens[next.after]?.kind === 'bracket') return 'attribute';
  // "Ada Roe, the mayor", "Ada Roe (R-Falk), the mayor".
  return isBreak(opening) && isBreak(last) ? 'aside' : undefined;
}

/** True for the "her" of "Ada Roe and her team". */
function ownsPartner(tokens: readonly Token[], before: Mention, { first }: Mention): boolean {
  const isAnd = ((tokens[first - 1]?.bits ?? 0) & WORD.and) !== 0;
  return isAnd && before.kind === 'name' && ((tokens[first]?.bits ?? 0) & WORD.determiner) !== 0;
}

/** How many words may tell more of a description before the name that it is of. */
const APART = 4;

/** True for "el portavoz vecinal, Ada Roe" and "le chef des Eaux fluviales, Ada Roe": a description with more to it, a comma, a name. */
function isDescribed(tokens: readonly Token[], before: Mention, { kind, first }: Mention): boolean {
  const gap = first - before.after;
  if (kind !== 'name' || gap < 2 || gap > APART + 1 || !isBreak(tokens[first - 1])) return false;
  const noun = (tokens[before.after - 1]?.bits ?? 0) & WORD.human;
  // "des Eaux": the preposition may be the article too.
  const owner = ((tokens[before.first - 1]?.bits ?? 0) | (tokens[before.first]?.bits ?? 0)) & WORD.genitive;
  if (!(before.kind === 'nominal' ? noun : before.kind === 'name' && owner)) return false;
  const mayTellMore = (token: Token): boolean =>
    isPlain(token) || (token.bits & (WORD.genitive | WORD.determiner)) !== 0;
  return tokens.slice(before.after, first - 1).every(mayTellMore);
}

/**
 * True for "secretary of state" and "Ada Roe" after it, and for "el ministro de Agricultura Jan Roe", whose office has a
 * capital: the name of who holds the office follows at once.
 */
function holdsOffice(tokens: readonly Token[], before: Mention, { kind, first, after }: Mention): boolean {
  if (kind !== 'name' || before.kind !== 'nominal') return false;
  // "the president of the Falk Police Patrolmen's Union".
  if (tokens[after]?.kind === 'possessive') return false;
  const opening = tokens[before.after];
  if ((tokens[after - 1]?.bits ?? 0) & WORD.office && (tokens[before.after - 1]?.bits ?? 0) & WORD.human)
    return followsPreposition(tokens, first) || isPreposition(opening);
  return first <= before.after + 2 && hasGenitive(opening) && ((tokens[before.after + 1]?.bits ?? 0) & WORD.office) > 0;
}

/** True for "author" and "the lead researcher": what someone is. */
function describesSomeone(tokens: readonly Token[], { kind, after }: Mention): boolean {
  return kind === 'nominal' && ((tokens[after - 1]?.bits ?? 0) & WORD.human) !== 0;
}

/** True for a name with what someone is before it, and no article: "historian Ada Roe". */
function isTitled(tokens: readonly Token[], { kind, first, after }: Mention): boolean {
  if (kind !== 'name' || (tokens[first]?.bits ?? 0) & WORD.determiner) return false;
  if (first === after - 1 && ((tokens[first]?.bits ?? 0) & WORD.officer) !== 0) return true;
  for (let i = first; i < after - 1; i++) if ((tokens[i]?.bits ?? 0) & WORD.human) return true;
  return false;
}

function hasGenitive(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & WORD.genitive) !== 0;
}

/** True after a preposition, except that of a source: "according to his aunt, Ada Roe". */
function isGoverned(tokens: readonly Token[], mention: Mention | undefined): boolean {
  const first = mention?.first ?? 0;
  return followsPreposition(tokens, first) && sourceBefore(tokens, first) < 0;
}

/** In "the mayor, Ada Roe" the name is what the phrase means. */
function takesOver(head: Mention | undefined, next: Mention | undefined): boolean {
  return head?.kind === 'nominal' && next?.kind === 'name';
}

function isPronoun({ kind }: Mention): boolean {
  return kind !== 'name' && kind !== 'nominal';
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.bits & (WORD.function | WORD.cue)) === 0;
}

function closes(token: Token | undefined): boolean {
  return isBreak(token) || token?.kind === 'edge' || token?.kind === 'stop' || token?.kind === 'quote';
}

function isBreak(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'bracket' || token?.kind === 'dash';
}
