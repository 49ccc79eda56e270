import { findMentions, type Mention } from './mentions';
import type { Name } from './name';
import { groupPhrases } from './phrases';
import { type Relation, relate } from './relations';
import type { Token } from './token';
import { TokenList } from './token-list';
import { type Narration, tokenise } from './tokens';

/** One block's narration, read. */
export interface Scene {
  readonly text: string;
  readonly names: readonly Name[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** How each mention is tied to a cue. */
  readonly relations: readonly Relation[];
  /** The token of each quote. */
  readonly quoteTokens: readonly number[];
  readonly dropsSubject: boolean;
}

/** Reads one block's narration. */
export function readScene(narration: Narration): Scene {
  const { text, names, lexicon } = narration;
  return sceneOfTokens(text, names, tokenise(narration), lexicon.dropsSubject);
}

/** A scene whose block goes on with one more quote, just after its last character. */
export function withQuoteAfter({ text, names, tokens, dropsSubject }: Scene): Scene {
  const list = TokenList.from(tokens);
  if (list.last.kind === 'stop' || list.last.kind === 'quote') list.sentence++;
  list.push('quote', text.length, text.length, 0, -1);
  list.close(text.length);
  return sceneOfTokens(text, names, list, dropsSubject);
}

function sceneOfTokens(
  text: string,
  names: readonly Name[],
  { tokens, quotes }: TokenList,
  dropsSubject: boolean,
): Scene {
  const mentions = findMentions(tokens, dropsSubject);
  const relations = relate(tokens, mentions, groupPhrases(tokens, mentions));
  return { text, names, tokens, mentions, relations, quoteTokens: quotes, dropsSubject };
}
