import type { Span } from '../model';
import { WORD } from './lexicon';
import type { Token } from './tokens';

export type MentionKind = 'name' | 'he' | 'she' | 'they' | 'other' | 'nominal';

/** Words in the narration that may name the speaker. Relative to the block. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Its tokens, those before a name that describe it included ("the mayor, Ada Roe" begins at Ada; "mayor Ada Roe" at mayor). */
  readonly first: number;
  readonly after: number;
  readonly sentence: number;
  /** Which name of the block it is; -1 when it is none. */
  readonly name: number;
}

const PRONOUN = WORD.he | WORD.she | WORD.they | WORD.other;

/** Every mention in a block's narration, in order. */
export function findMentions(tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const chunk =
      token.kind === 'word' && (token.bits & PRONOUN) !== 0 ? pronounChunk(tokens, i) : phraseChunk(tokens, i);
    for (const mention of chunk.mentions) mentions.push(mention);
    i = chunk.after;
  }
  return mentions;
}

interface Chunk {
  readonly mentions: readonly Mention[];
  /** The token to go on with. */
  readonly after: number;
}

function pronounKind(bits: number): MentionKind {
  if (bits & WORD.he) return 'he';
  if (bits & WORD.she) return 'she';
  return bits & WORD.they ? 'they' : 'other';
}

function mention(tokens: readonly Token[], kind: MentionKind, first: number, at: number): Mention {
  const token = tokens[at] as Token; // every caller has seen this token
  const start = kind === 'nominal' ? (tokens[first] as Token).start : token.start;
  return { kind, first, after: at + 1, start, end: token.end, sentence: token.sentence, name: token.index };
}

function pronounChunk(tokens: readonly Token[], at: number): Chunk {
  const bits = tokens[at]?.bits ?? 0;
  const self = mention(tokens, pronounKind(bits), at, at);
  if (bits & WORD.determiner) {
    const rest = phraseChunk(tokens, at);
    if (rest.after > at + 1) return { mentions: [self, ...rest.mentions], after: rest.after };
  }
  return { mentions: [self], after: at + 1 };
}

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.bits & (WORD.function | WORD.cue | WORD.filler)) === 0;

/** The noun phrase that begins at `at`, cut where its last noun or name stands. */
function phraseChunk(tokens: readonly Token[], at: number): Chunk {
  const mentions: Mention[] = [];
  let i = at;
  while (tokens[i]?.kind === 'word' && (tokens[i]?.bits ?? 0) & WORD.determiner) i++;
  const opened = i > at;
  let head = -1;
  for (const end = i + 8; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'name' && tokens[i + 1]?.kind === 'possessive') {
      mentions.push(mention(tokens, 'name', at, i++));
      head = -1;
    } else if (token?.kind === 'name') {
      if (!namesNoun(tokens, i)) return { mentions: [...mentions, mention(tokens, 'name', at, i)], after: i + 1 };
      head = -1;
    } else if (token && isContent(token)) {
      if (token.bits & WORD.person) head = i;
      else if (head >= 0 && tokens[i + 1]?.kind !== 'name') break;
      if (tokens[i + 1]?.kind === 'possessive') i++;
    } else break;
  }
  return endChunk(tokens, { mentions, opened, head, at, i });
}

/** True when the name at `i` only describes what follows: "Roe spokesman Jan Doe", "Republican nominee". */
function namesNoun(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j <= i + 3 && isContent(tokens[j]); j++) {
    if ((tokens[j]?.bits ?? 0) & WORD.person) return true;
  }
  return false;
}

interface OpenChunk {
  readonly mentions: readonly Mention[];
  readonly opened: boolean;
  readonly head: number;
  readonly at: number;
  readonly i: number;
}

/** Ends a noun phrase that has no name at its end. */
function endChunk(tokens: readonly Token[], { mentions, opened, head, at, i }: OpenChunk): Chunk {
  if (head >= 0) return { mentions: [...mentions, mention(tokens, 'nominal', at, head)], after: head + 1 };
  const next = tokens[i];
  const last = i - 1;
  if (opened && last > at && next?.kind === 'word' && next.bits & WORD.cue) {
    return { mentions: [...mentions, mention(tokens, 'nominal', at, last)], after: i };
  }
  return { mentions, after: Math.max(at + 1, mentions.at(-1)?.after ?? 0) };
}
